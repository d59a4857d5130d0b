package keys

import (
	"crypto/rand"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"runtime"
	"sort"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/keystore"
)

// Errors a caller can act on. Each is wrapped with the key's name and the next
// step.
var (
	ErrNotFound      = errors.New("no such key")
	ErrExists        = errors.New("key exists already")
	ErrName          = errors.New("bad key name")
	ErrWrongPassword = errors.New("wrong password")
	ErrNoPassword    = errors.New("no password given")
	ErrPermissions   = errors.New("key file is readable by others")
	ErrFormat        = errors.New("not a key file")
	ErrKind          = errors.New("wrong kind of key")
)

// Kind says what a key is for.
type Kind string

// The kinds of keys.
const (
	KindAccount Kind = "account" // owner or operator, secp256k1
	KindVRF     Kind = "vrf"     // a coordinator's draws, secp256k1
	KindPeer    Kind = "peer"    // libp2p identity, ed25519
)

// Info is what a key file says without its password.
type Info struct {
	Name   string `json:"name"`
	Kind   Kind   `json:"kind"`
	Public string `json:"public"` // address, compressed public key, or peer id
	Path   string `json:"path"`
}

// Store is a directory of key files.
type Store struct {
	dir  string
	n, p int // scrypt cost of new files
}

// Open returns the store in dir, which is made when the first key is written.
func Open(dir string) *Store {
	return &Store{dir: dir, n: keystore.StandardScryptN, p: keystore.StandardScryptP}
}

// OpenLight is Open with a scrypt cost of milliseconds for new files. Only for
// test networks, whose keys hold nothing of value.
func OpenLight(dir string) *Store {
	return &Store{dir: dir, n: keystore.LightScryptN, p: 1}
}

// Dir is the directory of the store.
func (s *Store) Dir() string { return s.dir }

// Path is the file of the named key.
func (s *Store) Path(name string) string { return filepath.Join(s.dir, name+".json") }

// New makes a random key and writes it.
func (s *Store) New(name string, kind Kind, password string) (Info, error) {
	for {
		secret := make([]byte, 32)
		if _, err := rand.Read(secret); err != nil {
			return Info{}, fmt.Errorf("key %s: %w", name, err)
		}
		if _, err := newKey(kind, secret); errors.Is(err, errScalar) {
			continue // one chance in 2^128
		}
		return s.ImportRaw(name, kind, secret, password)
	}
}

// ImportRaw writes a key from its 32 secret bytes: a secp256k1 scalar, or an
// ed25519 seed.
func (s *Store) ImportRaw(name string, kind Kind, secret []byte, password string) (Info, error) {
	if err := checkName(name); err != nil {
		return Info{}, err
	}
	k, err := newKey(kind, secret)
	if err != nil {
		return Info{}, fmt.Errorf("key %s: %w", name, err)
	}
	if password == "" {
		return Info{}, fmt.Errorf("key %s: %w: a key file needs one", name, ErrNoPassword)
	}
	data, err := seal(k, password, s.n, s.p)
	if err != nil {
		return Info{}, fmt.Errorf("key %s: %w", name, err)
	}
	if err := s.write(name, data); err != nil {
		return Info{}, err
	}
	return Info{Name: name, Kind: kind, Public: k.public, Path: s.Path(name)}, nil
}

// Import takes a key file made elsewhere (by Export, go-ethereum or another
// wallet), which must open with password, and keeps it under name. Files of
// other wallets are account keys.
func (s *Store) Import(name string, file []byte, password string) (Info, error) {
	if err := checkName(name); err != nil {
		return Info{}, err
	}
	k, err := unseal(file, password)
	if err != nil {
		return Info{}, fmt.Errorf("key %s: %w", name, err)
	}
	return s.ImportRaw(name, k.kind, k.secret, password)
}

// Export returns the encrypted file of the named key, a backup that Import
// takes back.
func (s *Store) Export(name string) ([]byte, error) {
	data, err := s.read(name)
	if err != nil {
		return nil, err
	}
	if _, err := parse(data); err != nil {
		return nil, fmt.Errorf("key %s: %w", name, err)
	}
	return data, nil
}

// ExportRaw returns the 32 secret bytes of the named key.
func (s *Store) ExportRaw(name, password string) ([]byte, error) {
	k, err := s.Load(name, password)
	if err != nil {
		return nil, err
	}
	return append([]byte(nil), k.secret...), nil
}

// Load decrypts the named key.
func (s *Store) Load(name, password string) (*Key, error) {
	data, err := s.read(name)
	if err != nil {
		return nil, err
	}
	k, err := unseal(data, password)
	if err != nil {
		return nil, fmt.Errorf("key %s: %w", name, err)
	}
	return k, nil
}

// Ensure loads the named key, or makes it when there is none.
func (s *Store) Ensure(name string, kind Kind, password string) (*Key, error) {
	k, err := s.Load(name, password)
	if errors.Is(err, ErrNotFound) {
		if _, err := s.New(name, kind, password); err != nil {
			return nil, err
		}
		return s.Load(name, password)
	}
	if err != nil {
		return nil, err
	}
	if k.kind != kind {
		return nil, fmt.Errorf("key %s: %w: it is %s, want %s", name, ErrKind, k.kind, kind)
	}
	return k, nil
}

// LoadFile decrypts a key file wherever it lies.
func LoadFile(path, password string) (*Key, error) {
	data, err := readFile(path)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("%w: %s (make one: cuckoo key new)", ErrNotFound, path)
	}
	if err != nil {
		return nil, err
	}
	k, err := unseal(data, password)
	if err != nil {
		return nil, fmt.Errorf("key file %s: %w", path, err)
	}
	return k, nil
}

// List describes every key of the store by name. A file that is not a key is
// an error that names it; the keys that could be read are returned beside it.
func (s *Store) List() ([]Info, error) {
	entries, err := os.ReadDir(s.dir)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, fmt.Errorf("keys: %w", err)
	}
	var infos []Info
	var errs []error
	for _, e := range entries {
		name, ok := strings.CutSuffix(e.Name(), ".json")
		if !ok || e.IsDir() {
			continue
		}
		f, err := s.info(name)
		if err != nil {
			errs = append(errs, err)
			continue
		}
		infos = append(infos, f)
	}
	sort.Slice(infos, func(i, j int) bool { return infos[i].Name < infos[j].Name })
	return infos, errors.Join(errs...)
}

func (s *Store) info(name string) (Info, error) {
	data, err := readFile(s.Path(name))
	if err != nil {
		return Info{}, err
	}
	f, err := parse(data)
	if err != nil {
		return Info{}, fmt.Errorf("key file %s: %w", s.Path(name), err)
	}
	return Info{Name: name, Kind: f.Kind, Public: f.Public, Path: s.Path(name)}, nil
}

var nameRule = regexp.MustCompile(`^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$`)

func checkName(name string) error {
	if !nameRule.MatchString(name) {
		return fmt.Errorf("%w: %.80q (1 to 64 letters, digits, '.', '_' or '-', first a letter or digit)", ErrName, name)
	}
	return nil
}

func (s *Store) read(name string) ([]byte, error) {
	if err := checkName(name); err != nil {
		return nil, err
	}
	data, err := readFile(s.Path(name))
	if errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("key %s: %w in %s (%s)", name, ErrNotFound, s.dir, s.others())
	}
	return data, err
}

// others says what there is, for whoever asked for what there is not.
func (s *Store) others() string {
	infos, _ := s.List()
	if len(infos) == 0 {
		return "it holds no keys yet; make one: cuckoo key new"
	}
	var names []string
	for _, i := range infos {
		names = append(names, i.Name)
	}
	return "it holds: " + strings.Join(names, ", ")
}

// readFile reads a key file, bounded, and refuses one that others can read.
func readFile(path string) ([]byte, error) {
	st, err := os.Stat(path)
	if err != nil {
		return nil, fmt.Errorf("key file: %w", err)
	}
	if !st.Mode().IsRegular() || st.Size() > maxFile {
		return nil, fmt.Errorf("key file %s: %w: want a regular file of at most %d bytes", path, ErrFormat, maxFile)
	}
	if runtime.GOOS != "windows" && st.Mode().Perm()&0o077 != 0 {
		return nil, fmt.Errorf("key file %s: %w (mode %04o; run: chmod 600 %s)", path, ErrPermissions, st.Mode().Perm(), path)
	}
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, fmt.Errorf("key file: %w", err)
	}
	return data, nil
}

// write creates the file of a new key and never replaces one.
func (s *Store) write(name string, data []byte) error {
	if err := os.MkdirAll(s.dir, 0o700); err != nil {
		return fmt.Errorf("keys: %w", err)
	}
	path := s.Path(name)
	f, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
	if errors.Is(err, fs.ErrExist) {
		return fmt.Errorf("key %s: %w: %s (choose another name, or move that file away)", name, ErrExists, path)
	}
	if err != nil {
		return fmt.Errorf("key %s: %w", name, err)
	}
	_, err = f.Write(data)
	err = errors.Join(err, f.Sync(), f.Close())
	if err != nil {
		return fmt.Errorf("key %s: %w", name, errors.Join(err, os.Remove(path)))
	}
	return nil
}
