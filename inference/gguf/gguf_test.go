package gguf

import (
	"bytes"
	"errors"
	"math"
	"os"
	"path/filepath"
	"reflect"
	"runtime"
	"slices"
	"strings"
	"testing"

	parser "github.com/gpustack/gguf-parser-go"

	"github.com/cuckoo-network/cuckoo/inference/internal/golden"
)

func read(b []byte) (*File, error) { return Read(bytes.NewReader(b), int64(len(b))) }

// good is a small file with every kind of value.
func good() []byte {
	w := header(2, 17)
	w.key("a.string", String).text(" text with spaces \n")
	w.key("a.uint8", Uint8).raw("\xff")
	w.key("a.int8", Int8).raw("\xff")
	w.key("a.uint16", Uint16).raw("\xff\xff")
	w.key("a.int16", Int16).raw("\xff\xff")
	w.key("a.uint32", Uint32).u32(math.MaxUint32)
	w.key("a.int32", Int32).u32(math.MaxUint32)
	w.key("a.float32", Float32).u32(0x3f800000)
	w.key("a.bool", Bool).raw("\x01")
	w.key("a.uint64", Uint64).u64(7)
	w.key("a.int64", Int64).u64(math.MaxUint64)
	w.key("a.float64", Float64).u64(1)
	w.key("l.strings", Array).u32(uint32(String)).u64(2).text("\n").text(" x")
	w.key("l.ints", Array).u32(uint32(Int16)).u64(2).raw("\x01\x00\xff\xff")
	w.key("l.floats", Array).u32(uint32(Float32)).u64(1).u32(0x40000000)
	w.key("l.small", Array).u32(uint32(Uint32)).u64(2).u32(1).u32(255)
	w.key("l.bools", Array).u32(uint32(Bool)).u64(2).raw("\x01\x00")
	w.tensor("w", Q8_0, 0, 32, 2)
	w.tensor("g", F32, 96, 3)
	return w.data(96 + 12)
}

func TestRead(t *testing.T) {
	f, err := read(good())
	if err != nil {
		t.Fatal(err)
	}
	if s, ok, err := f.String("a.string"); s != " text with spaces \n" || !ok || err != nil {
		t.Errorf("string %q %v %v", s, ok, err)
	}
	for key, want := range map[string]uint32{"a.uint8": 255, "a.uint16": 65535, "a.uint32": math.MaxUint32, "a.uint64": 7} {
		if n, ok, err := f.Uint(key); n != want || !ok || err != nil {
			t.Errorf("%s: %d %v %v, want %d", key, n, ok, err, want)
		}
	}
	for _, key := range []string{"a.int8", "a.int16", "a.int32", "a.int64", "a.float32", "a.string", "l.ints"} {
		if _, _, err := f.Uint(key); !errors.Is(err, ErrMalformed) {
			t.Errorf("%s as uint: %v, want ErrMalformed", key, err)
		}
	}
	if b, ok, err := f.Bool("a.bool"); !b || !ok || err != nil {
		t.Errorf("bool %v %v %v", b, ok, err)
	}
	if b, ok, err := f.Float32Bits("a.float32"); b != 0x3f800000 || !ok || err != nil {
		t.Errorf("float bits %x %v %v", b, ok, err)
	}
	if s, ok, err := f.Strings("l.strings"); !slices.Equal(s, []string{"\n", " x"}) || !ok || err != nil {
		t.Errorf("strings %q %v %v", s, ok, err)
	}
	if n, ok, err := f.Ints("l.ints"); !slices.Equal(n, []int64{1, -1}) || !ok || err != nil {
		t.Errorf("ints %v %v %v", n, ok, err)
	}
	if b, ok, err := f.Bytes("l.ints"); !errors.Is(err, ErrMalformed) {
		t.Errorf("-1 as a byte: %v %v %v", b, ok, err)
	}
	if b, ok, err := f.Bytes("l.small"); !slices.Equal(b, []byte{1, 255}) || !ok || err != nil {
		t.Errorf("bytes %v %v %v", b, ok, err)
	}
	if b, ok, err := f.Bools("l.bools"); !slices.Equal(b, []bool{true, false}) || !ok || err != nil {
		t.Errorf("bools %v %v %v", b, ok, err)
	}
	if b, ok, err := f.Float32sBits("l.floats"); !slices.Equal(b, []uint32{0x40000000}) || !ok || err != nil {
		t.Errorf("floats %v %v %v", b, ok, err)
	}
	if _, ok, err := f.String("absent"); ok || err != nil {
		t.Errorf("absent key: %v %v", ok, err)
	}
	w, ok := f.Tensor("w")
	if !ok || w.Elements() != 64 {
		t.Fatalf("tensor %+v %v", w, ok)
	}
	r, err := f.Rows(w)
	if err != nil {
		t.Fatal(err)
	}
	var row Row
	for i := range 2 {
		if err := r.Next(&row); err != nil {
			t.Fatal(err)
		}
		if first := int8(34*i + 2); len(row.Digits) != 32 || row.Digits[0] != first || len(row.Factors) != 1 {
			t.Errorf("row %d: %+v, want digits from %d", i, row, first)
		}
	}
	if err := r.Next(&row); err == nil {
		t.Error("a third row was read")
	}
}

// TestEveryTruncation: a file cut anywhere is refused, before its data at the
// latest.
func TestEveryTruncation(t *testing.T) {
	b := good()
	for n := range b {
		if _, err := read(b[:n]); !errors.Is(err, ErrMalformed) {
			t.Fatalf("cut to %d of %d bytes: %v, want ErrMalformed", n, len(b), err)
		}
	}
}

func TestRefused(t *testing.T) {
	huge := uint64(1) << 40
	for name, c := range map[string]struct {
		file []byte
		says string
	}{
		"magic":             {[]byte("GGML\x03\x00\x00\x00"), "magic"},
		"version":           {(&builder{}).raw("GGUF").u32(1).u64(0).u64(0).b, "version 1"},
		"big endian":        {(&builder{}).raw("GGUF").raw("\x00\x00\x00\x03").u64(0).u64(0).b, "version"},
		"tensor count":      {header(huge, 0).data(4096), "tensor count"},
		"tensors over file": {header(1000, 0).data(100), "tensor count"},
		"key count":         {header(0, huge).data(4096), "metadata count"},
		"keys over file":    {header(0, 60000).data(100), "metadata count"},
		"key length":        {header(0, 1).u64(huge).data(64), "metadata key 0"},
		"string length":     {header(0, 1).key("k", String).u64(1 << 20).data(64), `key "k"`},
		"array length":      {header(0, 1).key("k", Array).u32(uint32(Uint8)).u64(huge).data(4096), `key "k"`},
		"array over file":   {header(0, 1).key("k", Array).u32(uint32(Uint64)).u64(1000).data(4096), `key "k"`},
		"strings over file": {header(0, 1).key("k", Array).u32(uint32(String)).u64(1000).data(4096), `key "k"`},
		"nested array":      {header(0, 1).key("k", Array).u32(uint32(Array)).u64(1).data(64), "array of arrays"},
		"kind":              {header(0, 1).key("k", 13).data(64), "unknown kind 13"},
		"element kind":      {header(0, 1).key("k", Array).u32(99).u64(1).data(64), "unknown kind 99"},
		"bool":              {header(0, 1).key("k", Bool).raw("\x02").data(64), "bool 2"},
		"key twice":         {header(0, 2).key("k", Uint8).raw("1").key("k", Uint8).raw("1").data(64), `"k" appears twice`},
		"alignment":         {header(0, 1).key("general.alignment", Uint32).u32(24).data(64), "general.alignment"},
		"alignment huge":    {header(0, 1).key("general.alignment", Uint32).u32(1 << 31).data(64), "general.alignment"},
		"no dimension":      {header(1, 0).tensor("w", F32, 0).data(64), "0 dimensions"},
		"many dimensions":   {header(1, 0).tensor("w", F32, 0, 1, 1, 1, 1, 1).data(64), "5 dimensions"},
		"dimension 0":       {header(1, 0).tensor("w", F32, 0, 4, 0).data(64), "dimension 1"},
		"dimension product": {header(1, 0).tensor("w", F32, 0, 1<<32, 1<<32).data(64), "dimension 1"},
		"tensor twice":      {header(2, 0).tensor("w", F32, 0, 1).tensor("w", F32, 0, 1).data(64), `"w" appears twice`},
		"offset":            {header(1, 0).tensor("w", F32, 8, 1).data(64), "offset 8"},
		"offset over file":  {header(1, 0).tensor("w", F32, 1<<62, 1).data(64), "offset"},
		"data over file":    {header(1, 0).tensor("w", F32, 32, 9).data(64), "ends behind"},
		"broken blocks":     {header(1, 0).tensor("w", Q8_0, 0, 33).data(64), "blocks of 32"},
	} {
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		_, err := read(c.file)
		runtime.ReadMemStats(&after)
		if !errors.Is(err, ErrMalformed) || !strings.Contains(err.Error(), c.says) {
			t.Errorf("%s: %v, want ErrMalformed with %q", name, err, c.says)
		}
		if n := after.TotalAlloc - before.TotalAlloc; n > 1<<21 {
			t.Errorf("%s: %d bytes were allocated for a file of %d", name, n, len(c.file))
		}
	}
}

func TestUnsupportedType(t *testing.T) {
	f, err := read(header(1, 0).tensor("w", 10, 0, 256).data(144))
	if err != nil {
		t.Fatal(err)
	}
	_, err = f.Rows(&f.Tensors[0])
	if !errors.Is(err, ErrUnsupportedType) || !strings.Contains(err.Error(), "Q2_K") {
		t.Errorf("got %v, want ErrUnsupportedType with the type's name", err)
	}
}

func TestNumbers(t *testing.T) {
	for _, bits := range []uint32{0, 1 << 31, 1, 0x7fffff, 0x800000, 0x3f800000, 0xbf800001, 0x7f7fffff} {
		n, ok := Decode32(bits)
		if got := math.Ldexp(float64(n.M), int(n.E)); !ok || got != float64(math.Float32frombits(bits)) {
			t.Errorf("%08x: %v, want %v", bits, got, math.Float32frombits(bits))
		}
	}
	for _, bits := range []uint32{0x7f800000, 0xff800000, 0x7fc00000} {
		if _, ok := Decode32(bits); ok {
			t.Errorf("%08x was taken for a finite number", bits)
		}
	}
	for bits, want := range map[uint16]float64{0x3c00: 1, 0x0001: math.Ldexp(1, -24), 0xfbff: -65504, 0x8000: 0, 0x03ff: math.Ldexp(1023, -24)} {
		n, ok := float16(bits)
		if got := math.Ldexp(float64(n.M), int(n.E)); !ok || got != want {
			t.Errorf("half %04x: %v, want %v", bits, got, want)
		}
	}
	if _, ok := float16(0x7c00); ok {
		t.Error("an infinite half was taken for a number")
	}
}

// TestSameAsLibrary compares with a widely used GGUF library, up to the two
// things it changes: white space around strings, and the place of the data.
func TestSameAsLibrary(t *testing.T) {
	for _, name := range golden.Models {
		b, err := golden.GGUF(name)
		if err != nil {
			t.Fatal(err)
		}
		path := filepath.Join(t.TempDir(), "model.gguf")
		if err := os.WriteFile(path, b, 0o600); err != nil {
			t.Fatal(err)
		}
		theirs, err := parser.ParseGGUFFile(path)
		if err != nil {
			t.Fatal(err)
		}
		ours, err := read(b)
		if err != nil {
			t.Fatal(err)
		}
		if len(ours.Tensors) != len(theirs.TensorInfos) || len(ours.Meta) != len(theirs.Header.MetadataKV) {
			t.Fatalf("%s: %d tensors and %d keys, want %d and %d", name,
				len(ours.Tensors), len(ours.Meta), len(theirs.TensorInfos), len(theirs.Header.MetadataKV))
		}
		for i, want := range theirs.TensorInfos {
			got := ours.Tensors[i]
			if got.Name != want.Name || uint32(got.Type) != uint32(want.Type) || got.Offset != want.Offset || !slices.Equal(got.Dims, want.Dimensions) {
				t.Errorf("%s: tensor %+v, want %+v", name, got, want)
			}
		}
		if d := theirs.TensorDataStartOffset - ours.DataStart; d != 0 && !(d == 32 && ours.DataStart%32 == 0) {
			t.Errorf("%s: data starts at %d, the library says %d", name, ours.DataStart, theirs.TensorDataStartOffset)
		}
		for _, want := range theirs.Header.MetadataKV {
			got := ours.Meta[want.Key]
			if uint32(got.Kind) != uint32(want.ValueType) {
				t.Errorf("%s: key %s is %v, want %v", name, want.Key, got.Kind, want.ValueType)
			}
			switch v := want.Value.(type) {
			case string:
				if strings.TrimSpace(got.Text) != v {
					t.Errorf("%s: key %s is %q, want %q", name, want.Key, got.Text, v)
				}
			case uint32:
				if got.Bits != uint64(v) {
					t.Errorf("%s: key %s is %d, want %d", name, want.Key, got.Bits, v)
				}
			case bool:
				if (got.Bits == 1) != v {
					t.Errorf("%s: key %s is %d, want %t", name, want.Key, got.Bits, v)
				}
			case float32:
				if got.Bits != uint64(math.Float32bits(v)) {
					t.Errorf("%s: key %s is %x, want %v", name, want.Key, got.Bits, v)
				}
			case parser.GGUFMetadataKVArrayValue:
				if n := got.Len(); n != int(v.Len) {
					t.Errorf("%s: key %s has %d elements, want %d", name, want.Key, n, v.Len)
				}
			default:
				t.Errorf("%s: key %s has a value of %v that is not compared", name, want.Key, reflect.TypeOf(v))
			}
		}
	}
}

// TestLibraryChangesStrings says why the library does not read models: when
// this fails, it may.
func TestLibraryChangesStrings(t *testing.T) {
	path := filepath.Join(t.TempDir(), "model.gguf")
	if err := os.WriteFile(path, header(0, 1).key("k", String).text(" \n").data(0), 0o600); err != nil {
		t.Fatal(err)
	}
	f, err := parser.ParseGGUFFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if got := f.Header.MetadataKV[0].ValueString(); got != "" {
		t.Errorf("the library now keeps %q: it could take the place of this package's values", got)
	}
}

// FuzzBounds: no bytes make the reader panic or allocate more than a small
// multiple of them, and what it accepts can be read to the end.
func FuzzBounds(f *testing.F) {
	f.Add(good())
	f.Add(header(1, 0).tensor("w", Q4_0, 0, 64, 1).data(36))
	f.Add(header(1, 0).tensor("w", Q5_1, 0, 64).data(48))
	f.Add(header(1, 0).tensor("w", Q5_K, 0, 512).data(352))
	f.Add(header(1, 0).tensor("w", Q6_K, 0, 256, 2).data(420))
	f.Add(header(1, 1).key("general.alignment", Uint32).u32(64).tensor("w", BF16, 0, 3).data(40))
	f.Fuzz(func(t *testing.T, b []byte) {
		file, err := read(b)
		if err != nil {
			return
		}
		for i := range file.Tensors {
			ts := &file.Tensors[i]
			r, err := file.Rows(ts)
			if err != nil {
				if !errors.Is(err, ErrUnsupportedType) {
					t.Fatal(err)
				}
				continue
			}
			var row Row
			for range ts.Elements() / ts.Dims[0] {
				if err := r.Next(&row); err != nil {
					if !errors.Is(err, ErrMalformed) {
						t.Fatal(err)
					}
					break
				}
				if uint64(len(row.Numbers)+len(row.Digits)) != ts.Dims[0] {
					t.Fatalf("row of %d and %d elements, want %d", len(row.Numbers), len(row.Digits), ts.Dims[0])
				}
			}
		}
	})
}
