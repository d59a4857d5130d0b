package main

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"
)

// Every byte of an evidence file matters: with any one changed it is invalid,
// and the error names what failed.
func TestEvidenceWithOneByteChanged(t *testing.T) {
	for _, name := range []string{"double-result.json", "double-task.json"} {
		t.Run(name, func(t *testing.T) {
			good, err := os.ReadFile(filepath.Join("../../sched/evidence/testdata", name))
			require.NoError(t, err)
			path := filepath.Join(t.TempDir(), name)
			verify := func(data []byte) (int, string, string) {
				require.NoError(t, os.WriteFile(path, data, 0o600))
				var out, errOut bytes.Buffer
				code := run(t.Context(), []string{"evidence", "verify", path}, nil, &out, &errOut)
				return code, out.String(), errOut.String()
			}
			code, out, _ := verify(good)
			require.Equal(t, exitOK, code)
			require.Contains(t, out, "valid: ")
			for i := range good {
				bad := bytes.Clone(good)
				bad[i] ^= 1
				v, _, err := viewEvidence(path, bad)
				if err == nil || v.Valid || v.Error == "" {
					t.Fatalf("byte %d of %d, %q: %+v", i, len(good), good[max(0, i-20):i+1], v)
				}
				if i%151 == 0 { // and as the user sees it
					code, out, errOut := verify(bad)
					require.Equal(t, exitFailed, code)
					require.Empty(t, out)
					require.Contains(t, errOut, "invalid evidence: "+v.Error)
				}
			}
		})
	}
}

// What fails is named, one member of the file after the other.
func TestEvidenceNamesWhatFails(t *testing.T) {
	good, err := os.ReadFile("../../sched/evidence/testdata/double-result.json")
	require.NoError(t, err)
	flip := func(member string, piece int) func([]byte) []byte {
		return func(b []byte) []byte {
			at := 0
			for range piece + 1 {
				next := bytes.Index(b[at:], []byte(`"`+member+`": "0x`))
				require.GreaterOrEqual(t, next, 0, member)
				at += next + 1
			}
			last := at + bytes.IndexByte(b[at:], '\n')
			digit := bytes.LastIndexAny(b[:last], "0123456789abcdef")
			if b[digit]++; b[digit] == '9'+1 || b[digit] == 'f'+1 {
				b[digit] = '0'
			}
			return b
		}
	}
	swap := func(old, with string) func([]byte) []byte {
		return func(b []byte) []byte {
			require.Contains(t, string(b), old)
			return bytes.Replace(b, []byte(old), []byte(with), 1)
		}
	}
	for _, c := range []struct {
		name, want string
		change     func([]byte) []byte
	}{
		{"signature a", "a.signature", flip("signature", 0)},
		{"signature b", "b.signature", flip("signature", 1)},
		{"body a", "a.", flip("body", 0)},
		{"body b", "b.", flip("body", 1)},
		{"offender", "offender", flip("offender", 0)},
		{"key", "key", flip("key", 0)},
		{"id", "a.id", flip("id", 0)},
		{"signer", "a.signer", flip("signer", 0)},
		{"registry", "signed for another network", flip("verifyingContract", 0)},
		{"kind", "unknown kind", swap(`"kind": "double-result"`, `"kind": "double-resulx"`)},
		{"other kind", "canonical", swap(`"kind": "double-result"`, `"kind": "double-task"`)},
		{"format", "format", swap(`"format": "cuckoo-evidence"`, `"format": "cuckoo-evidencf"`)},
		{"version", "version", swap(`"version": 1`, `"version": 2`)},
		{"not JSON", "not an evidence file", swap("{", "[")},
		{"too long", "at most", func(b []byte) []byte { return append(b, bytes.Repeat([]byte(" "), 1<<20)...) }},
	} {
		t.Run(c.name, func(t *testing.T) {
			path := filepath.Join(t.TempDir(), "e.json")
			require.NoError(t, os.WriteFile(path, c.change(bytes.Clone(good)), 0o600))
			v, _, err := openEvidence(path)
			require.ErrorIs(t, err, errInvalid)
			require.ErrorContains(t, err, c.want)
			require.False(t, v.Valid)
			require.Contains(t, v.Error, c.want)
		})
	}
}
