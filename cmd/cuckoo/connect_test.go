package main

import (
	"context"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/cuckoo-network/cuckoo/sched/typed"
)

func TestParseCAI(t *testing.T) {
	for in, want := range map[string]string{
		"0":                     "0",
		"0.5":                   "500000000000000000",
		"20000":                 "20000000000000000000000",
		"00020000.000":          "20000000000000000000000",
		"1.000000000000000001":  "1000000000000000001",
		"0.000000000000000001":  "1",
		"123456789.987654321":   "123456789987654321000000000",
		"340282366920938463463": "340282366920938463463000000000000000000",
		"340282366920938463463.374607431768211455": "340282366920938463463374607431768211455", // 2^128 - 1
	} {
		a, err := parseCAI(in)
		require.NoError(t, err, in)
		require.Equal(t, want, a.String(), in)
		back, err := parseCAI(exact(a))
		require.NoError(t, err, in)
		require.Equal(t, a, back, "what is shown is read back: %s", exact(a))
	}
	for in, want := range map[string]string{
		"":                      "digits are missing",
		".":                     "digits are missing",
		".5":                    "digits are missing",
		"5.":                    "digits are missing",
		"-5":                    "not a decimal number",
		"+5":                    "not a decimal number",
		"1e3":                   "not a decimal number",
		"0x10":                  "not a decimal number",
		"1 000":                 "not a decimal number",
		"1,000":                 "not a decimal number",
		"1.2.3":                 "not a decimal number",
		"٣":                     "not a decimal number",
		"CAI":                   "not a decimal number",
		"0.0000000000000000001": "more than 18 decimals",
		"340282366920938463463.374607431768211456": "more than there is",
		strings.Repeat("9", 5000):                  "more than there is",
	} {
		_, err := parseCAI(in)
		require.ErrorIs(t, err, errUsage, in)
		require.ErrorContains(t, err, want, in)
	}
	_, err := positiveCAI("0.0")
	require.ErrorContains(t, err, "is nothing")
}

func FuzzParseCAI(f *testing.F) {
	for _, s := range []string{"20000", "0.5", "-1", "1e9", "0.0000000000000000001"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		a, err := parseCAI(s)
		if err != nil {
			require.ErrorIs(t, err, errUsage)
			return
		}
		back, err := parseCAI(exact(a))
		require.NoError(t, err)
		require.Equal(t, a, back)
	})
}

func TestEndpoint(t *testing.T) {
	mux := http.NewServeMux()
	answer := func(path string, status int, body string) {
		mux.HandleFunc(path, func(w http.ResponseWriter, r *http.Request) {
			w.WriteHeader(status)
			_, _ = w.Write([]byte(body))
		})
	}
	answer("/ok", 200, `{"n": 7}`)
	answer("/accepted", 202, `{"n": 8}`)
	answer("/missing", 404, `{"error": {"message": "no such thing"}}`)
	answer("/busy", 429, `{"error": {"message": "wait a second"}}`)
	answer("/html", 200, `<html>welcome</html>`)
	answer("/broken", 500, strings.Repeat("oops ", 1000))
	answer("/huge", 200, `"`+strings.Repeat("x", maxAnswer)+`"`)
	mux.HandleFunc("/key", func(w http.ResponseWriter, r *http.Request) {
		if r.Header.Get("Authorization") != "Bearer secret" || r.Header.Get("Content-Type") != "application/json" {
			w.WriteHeader(401)
			return
		}
		_, _ = w.Write([]byte(`{"n": 9}`))
	})
	s := httptest.NewServer(mux)
	defer s.Close()
	gone := httptest.NewServer(mux)
	gone.Close()

	for _, c := range []struct {
		name, base, path, key, want, hint string
		n                                 int
	}{
		{name: "ok", path: "/ok", n: 7},
		{name: "accepted", path: "/accepted", n: 8},
		{name: "key", path: "/key", key: "secret", n: 9},
		{name: "no key", path: "/key", want: "401 Unauthorized", hint: "--api-key-file"},
		{name: "not found", path: "/missing", want: "404 Not Found: no such thing"},
		{name: "busy", path: "/busy", want: "429 Too Many Requests: wait a second"},
		{name: "no JSON", path: "/html", want: "not what a node of this version says", hint: "is this the address"},
		{name: "long error", path: "/broken", want: "oops ..."},
		{name: "long answer", path: "/huge", want: "longer than"},
		{name: "nobody", base: gone.URL, path: "/ok", want: "not reached", hint: "is it running"},
	} {
		t.Run(c.name, func(t *testing.T) {
			e := endpoint{base: s.URL, key: c.key}
			if c.base != "" {
				e.base = c.base
			}
			var got struct{ N int }
			err := e.post(t.Context(), c.path, map[string]int{"a": 1}, &got)
			if c.want == "" {
				require.NoError(t, err)
				require.Equal(t, c.n, got.N)
				return
			}
			require.ErrorContains(t, err, c.want)
			require.ErrorContains(t, err, c.path, "the error names the URL")
			require.Less(t, len(err.Error()), 1000)
			var h hinted
			if c.hint != "" {
				require.ErrorAs(t, err, &h)
				require.Contains(t, h.hint, c.hint)
			}
		})
	}
	require.True(t, isStatus(endpoint{base: s.URL}.get(t.Context(), "/missing", nil), 404))
	require.ErrorIs(t, endpoint{base: gone.URL}.get(t.Context(), "/ok", nil), errNotReached)

	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	require.ErrorIs(t, endpoint{base: s.URL}.get(ctx, "/ok", nil), context.Canceled)
}

func TestWhichAPI(t *testing.T) {
	dir := t.TempDir()
	require.NoError(t, os.WriteFile(filepath.Join(dir, "api"), []byte("http://127.0.0.1:81\n"), 0o600))
	require.NoError(t, os.WriteFile(filepath.Join(dir, "key"), []byte("secret\n"), 0o600))
	for _, c := range []struct {
		name       string
		flags      apiFlags
		base, want string
	}{
		{"url", apiFlags{url: "http://127.0.0.1:80/"}, "http://127.0.0.1:80", ""},
		{"dir", apiFlags{dir: dir}, "http://127.0.0.1:81", ""},
		{"both", apiFlags{url: "http://a", dir: dir}, "", "both name a node"},
		{"no scheme", apiFlags{url: "127.0.0.1:80"}, "", "is no URL"},
		{"empty dir", apiFlags{dir: filepath.Join(dir, "none")}, "", "no node has written"},
		{"no network", apiFlags{network: filepath.Join(dir, "network.json")}, "", "network file"},
		{"no key file", apiFlags{url: "http://a", keyFile: filepath.Join(dir, "none")}, "", "--api-key-file"},
	} {
		t.Run(c.name, func(t *testing.T) {
			e, err := c.flags.endpoint()
			if c.want != "" {
				require.ErrorContains(t, err, c.want)
				return
			}
			require.NoError(t, err)
			require.Equal(t, endpoint{base: c.base}, e)
		})
	}
	e, err := (&apiFlags{url: "http://a", keyFile: filepath.Join(dir, "key")}).endpoint()
	require.NoError(t, err)
	require.Equal(t, "secret", e.key)
}

func TestReadPrompt(t *testing.T) {
	p, err := readPrompt(strings.NewReader("from a pipe"), "-")
	require.NoError(t, err)
	require.Equal(t, "from a pipe", p)
	p, err = readPrompt(nil, "typed")
	require.NoError(t, err)
	require.Equal(t, "typed", p)
	_, err = readPrompt(strings.NewReader(strings.Repeat("x", maxPrompt+1)), "-")
	require.ErrorContains(t, err, "longer than")
}

func TestWhy(t *testing.T) {
	a, b, c := typed.Address{1}, typed.Address{2}, typed.Address{3}
	x := explanation{
		Total: 100,
		Pool:  []poolEntry{{0, a, 25, 0, 25}, {1, b, 75, 25, 100}},
		Ranks: []rankDrawn{{Rank: 0, Miner: b, Point: 30}},
	}
	require.Contains(t, x.why(b), "drawn at rank 0: x = 30 lies in its interval [25, 100); its odds of rank 0 were 75.00%")
	require.Contains(t, x.why(a), "odds of 25.00% for rank 0, and none of the 1 ranks fell on it")
	require.Contains(t, x.why(c), "was not in the pool")
}
