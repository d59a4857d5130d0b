package node

import "strings"

// wholeText is the text of a whole output.
func wholeText(e Engine, stops []string, ids []uint32) string {
	t := e.NewText(stops)
	var b strings.Builder
	for _, id := range ids {
		b.WriteString(t.Add(id))
	}
	b.WriteString(t.Flush())
	return b.String()
}
