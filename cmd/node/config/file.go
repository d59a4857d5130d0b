package config

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"reflect"
	"strings"
)

// ErrConfig reports a configuration that cannot be used. The error names the
// member.
var ErrConfig = errors.New("bad configuration")

// MaxSize bounds a configuration file, in bytes.
const MaxSize = 256 << 10

// bad names the member at fault.
func bad(member, format string, args ...any) error {
	return fmt.Errorf("%w: %s: %w", ErrConfig, member, fmt.Errorf(format, args...))
}

// decode is strict JSON: one value, no unknown members.
func decode(data []byte, v any) error {
	if len(data) > MaxSize {
		return fmt.Errorf("%w: %d bytes, at most %d", ErrConfig, len(data), MaxSize)
	}
	dec := json.NewDecoder(bytes.NewReader(data))
	dec.DisallowUnknownFields()
	if err := dec.Decode(v); err != nil {
		var te *json.UnmarshalTypeError
		if errors.As(err, &te) {
			return bad(te.Field, "%s does not fit here, want %s", te.Value, te.Type)
		}
		if errors.Is(err, io.EOF) {
			err = io.ErrUnexpectedEOF
		}
		if member := blame(data, reflect.TypeOf(v).Elem()); member != "" {
			return bad(member, "%w", err)
		}
		return fmt.Errorf("%w: %w", ErrConfig, err)
	}
	if _, err := dec.Token(); !errors.Is(err, io.EOF) {
		return fmt.Errorf("%w: something follows the JSON object", ErrConfig)
	}
	return nil
}

// blame finds the member of data that does not decode, where encoding/json does
// not say: errors of types that decode themselves, such as addresses.
func blame(data json.RawMessage, t reflect.Type) string {
	var members map[string]json.RawMessage
	if t.Kind() != reflect.Struct || json.Unmarshal(data, &members) != nil {
		return ""
	}
	for i := range t.NumField() {
		f := t.Field(i)
		name, _, _ := strings.Cut(f.Tag.Get("json"), ",")
		raw, ok := members[name]
		if !ok || json.Unmarshal(raw, reflect.New(f.Type).Interface()) == nil {
			continue
		}
		if inner := blame(raw, f.Type); inner != "" {
			return name + "." + inner
		}
		return name
	}
	return ""
}

func read(path string) ([]byte, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	if st, err := f.Stat(); err == nil && st.IsDir() {
		return nil, fmt.Errorf("%w: %s is a folder", ErrConfig, path)
	}
	return io.ReadAll(io.LimitReader(f, MaxSize+1))
}

// save replaces path with v: whoever opens path sees the old file or the new.
func save(path string, v any) (err error) {
	data, err := json.MarshalIndent(v, "", "  ")
	if err != nil {
		return err
	}
	dir := filepath.Dir(path)
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return err
	}
	f, err := os.CreateTemp(dir, filepath.Base(path)+".*.tmp")
	if err != nil {
		return err
	}
	defer func() {
		if err != nil {
			err = errors.Join(err, os.Remove(f.Name()))
		}
	}()
	_, err = f.Write(append(data, '\n'))
	if err := errors.Join(err, f.Chmod(0o644), f.Sync(), f.Close()); err != nil {
		return err
	}
	return os.Rename(f.Name(), path)
}
