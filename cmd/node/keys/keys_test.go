package keys

import (
	"bytes"
	"encoding/json"
	"fmt"
	"math/big"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/decred/dcrd/dcrec/secp256k1/v4"
	"github.com/ethereum/go-ethereum/accounts/keystore"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/libp2p/go-libp2p/core/peer"
	"github.com/stretchr/testify/require"

	"github.com/cuckoo-network/cuckoo/sched/typed"
)

const password = "correct horse"

// testStore has the cheapest scrypt, so that the tests are quick.
func testStore(t *testing.T) *Store {
	s := OpenLight(filepath.Join(t.TempDir(), "keys"))
	s.n = 2
	return s
}

func TestNewLoadEveryKind(t *testing.T) {
	s := testStore(t)
	for _, kind := range []Kind{KindAccount, KindVRF, KindPeer} {
		t.Run(string(kind), func(t *testing.T) {
			info, err := s.New("k-"+string(kind), kind, password)
			require.NoError(t, err)
			st, err := os.Stat(info.Path)
			require.NoError(t, err)
			require.Equal(t, os.FileMode(0o600), st.Mode().Perm())

			k, err := s.Load(info.Name, password)
			require.NoError(t, err)
			require.Equal(t, kind, k.Kind())
			require.Equal(t, info.Public, k.Public())
			same, err := LoadFile(info.Path, password)
			require.NoError(t, err)
			require.Equal(t, k, same)

			_, errS := k.Signer()
			_, errV := k.VRF()
			_, errP := k.Peer()
			for i, err := range []error{errS, errV, errP} {
				if []Kind{KindAccount, KindVRF, KindPeer}[i] == kind {
					require.NoError(t, err)
				} else {
					require.ErrorIs(t, err, ErrKind)
				}
			}
			require.NotContains(t, fmt.Sprintf("%v %+v %#v", k, k, k), fmt.Sprintf("%x", k.secret))
		})
	}
	infos, err := s.List()
	require.NoError(t, err)
	require.Len(t, infos, 3)
	require.Equal(t, "k-account", infos[0].Name)
	require.Equal(t, KindPeer, infos[1].Kind)
	id, err := peer.Decode(infos[1].Public)
	require.NoError(t, err)
	require.NoError(t, id.Validate())
}

func TestErrorsAreNamed(t *testing.T) {
	s := testStore(t)
	_, err := s.Load("alice", password)
	require.ErrorIs(t, err, ErrNotFound)
	require.ErrorContains(t, err, "cuckoo key new")

	info, err := s.New("bob", KindAccount, password)
	require.NoError(t, err)
	before, err := os.ReadFile(info.Path)
	require.NoError(t, err)

	_, err = s.Load("alice", password)
	require.ErrorIs(t, err, ErrNotFound)
	require.ErrorContains(t, err, "bob", "an unknown name lists what there is")

	_, err = s.New("bob", KindAccount, password)
	require.ErrorIs(t, err, ErrExists)
	after, err := os.ReadFile(info.Path)
	require.NoError(t, err)
	require.Equal(t, before, after, "a key is never overwritten")

	_, err = s.Load("bob", "wrong")
	require.ErrorIs(t, err, ErrWrongPassword)
	require.NotContains(t, err.Error(), "wrong horse")

	for _, bad := range []string{"", "../bob", "a/b", ".hidden", strings.Repeat("x", 65), "a b"} {
		_, err := s.New(bad, KindAccount, password)
		require.ErrorIs(t, err, ErrName, bad)
		_, err = s.Load(bad, password)
		require.ErrorIs(t, err, ErrName, bad)
	}
	_, err = s.New("carol", "toaster", password)
	require.ErrorIs(t, err, ErrKind)
	_, err = s.New("carol", KindVRF, "")
	require.ErrorIs(t, err, ErrNoPassword)

	require.NoError(t, os.Chmod(info.Path, 0o644))
	_, err = s.Load("bob", password)
	require.ErrorIs(t, err, ErrPermissions)
	require.ErrorContains(t, err, "chmod 600")
	_, err = LoadFile(filepath.Join(s.Dir(), "none.json"), password)
	require.ErrorIs(t, err, ErrNotFound)
}

func TestRawKeyBounds(t *testing.T) {
	s := testStore(t)
	order := secp256k1.Params().N.Bytes()
	for name, secret := range map[string][]byte{
		"short": make([]byte, 31), "zero": make([]byte, 32), "order": order, "long": make([]byte, 33),
	} {
		_, err := s.ImportRaw(name, KindAccount, secret, password)
		require.Error(t, err, name)
	}
	infos, err := s.List()
	require.NoError(t, err)
	require.Empty(t, infos, "nothing was written")
}

func TestImportExport(t *testing.T) {
	s, other := testStore(t), testStore(t)
	info, err := s.New("vrf", KindVRF, password)
	require.NoError(t, err)
	backup, err := s.Export("vrf")
	require.NoError(t, err)
	again, err := other.Import("restored", backup, password)
	require.NoError(t, err)
	require.Equal(t, info.Public, again.Public)
	require.Equal(t, KindVRF, again.Kind)
	_, err = other.Import("x", backup, "wrong")
	require.ErrorIs(t, err, ErrWrongPassword)

	raw, err := s.ExportRaw("vrf", password)
	require.NoError(t, err)
	rawAgain, err := other.ExportRaw("restored", password)
	require.NoError(t, err)
	require.Equal(t, raw, rawAgain)
}

// An account key is a plain go-ethereum key file, both ways.
func TestGoEthereumOpensOurFiles(t *testing.T) {
	s := testStore(t)
	info, err := s.New("alice", KindAccount, password)
	require.NoError(t, err)
	data, err := s.Export("alice")
	require.NoError(t, err)
	theirs, err := keystore.DecryptKey(data, password)
	require.NoError(t, err)
	require.Equal(t, info.Public, strings.ToLower(theirs.Address.Hex()))

	data, err = keystore.EncryptKey(theirs, "geth", 2, 1)
	require.NoError(t, err)
	back, err := s.Import("from-geth", data, "geth")
	require.NoError(t, err)
	require.Equal(t, info.Public, back.Public)
	require.Equal(t, KindAccount, back.Kind)
}

func TestEnsure(t *testing.T) {
	s := testStore(t)
	a, err := s.Ensure("peer", KindPeer, password)
	require.NoError(t, err)
	b, err := s.Ensure("peer", KindPeer, password)
	require.NoError(t, err)
	require.Equal(t, a, b)
	_, err = s.Ensure("peer", KindVRF, password)
	require.ErrorIs(t, err, ErrKind)
	_, err = s.Ensure("peer", KindPeer, "wrong")
	require.ErrorIs(t, err, ErrWrongPassword, "a wrong password must not make a new key")
}

func TestListNamesWhatItCannotRead(t *testing.T) {
	s := testStore(t)
	_, err := s.New("good", KindPeer, password)
	require.NoError(t, err)
	require.NoError(t, os.WriteFile(s.Path("bad"), []byte("{"), 0o600))
	infos, err := s.List()
	require.ErrorIs(t, err, ErrFormat)
	require.ErrorContains(t, err, "bad.json")
	require.Len(t, infos, 1)
}

// What would make the decryption panic or exhaust the machine is refused first.
func TestHostileFiles(t *testing.T) {
	s := testStore(t)
	_, err := s.New("a", KindAccount, password)
	require.NoError(t, err)
	good, err := s.Export("a")
	require.NoError(t, err)
	kdf := func(key string, value any) func(m map[string]any) {
		return func(m map[string]any) { m["crypto"].(map[string]any)["kdfparams"].(map[string]any)[key] = value }
	}
	crypto := func(key string, value any) func(m map[string]any) {
		return func(m map[string]any) { m["crypto"].(map[string]any)[key] = value }
	}
	for _, c := range []struct {
		name, want string
		change     func(map[string]any)
	}{
		{"version", "version is 1", func(m map[string]any) { m["version"] = 1 }},
		{"kind", "kind", func(m map[string]any) { m["kind"] = "toaster" }},
		{"public", "holds the key of", func(m map[string]any) { m["public"] = "0x00" }},
		{"memory", "kdfparams", kdf("n", 1<<26)},
		{"n huge", "kdfparams.n", kdf("n", 1e300)},
		{"n text", "kdfparams.n", kdf("n", "many")},
		{"n fraction", "kdfparams.n", kdf("n", 2.5)},
		{"n not a power of two", "not a key file", kdf("n", 3)},
		{"r", "kdfparams.r", kdf("r", 1000)},
		{"p", "kdfparams.p", kdf("p", 1000)},
		{"p zero", "kdfparams.p", kdf("p", 0)},
		{"dklen", "kdfparams.dklen", kdf("dklen", 8)},
		{"salt", "kdfparams.salt", kdf("salt", 7)},
		{"salt not hex", "not a key file", kdf("salt", "zz")},
		{"kdf", "kdf is", crypto("kdf", "argon")},
		{"cipher", "cipher is", crypto("cipher", "rot13")},
		{"iv", "cipherparams.iv", crypto("cipherparams", map[string]any{"iv": "00"})},
		{"ciphertext", "ciphertext", crypto("ciphertext", "00")},
		{"mac", "mac", crypto("mac", "")},
		{"no crypto", "cipher", func(m map[string]any) { delete(m, "crypto") }},
	} {
		t.Run(c.name, func(t *testing.T) {
			var m map[string]any
			require.NoError(t, json.Unmarshal(good, &m))
			c.change(m)
			data, err := json.Marshal(m)
			require.NoError(t, err)
			_, err = unseal(data, password)
			require.ErrorIs(t, err, ErrFormat)
			require.ErrorContains(t, err, c.want)
		})
	}
	_, err = unseal(append(good, '{', '}'), password)
	require.ErrorIs(t, err, ErrFormat)
	_, err = unseal(make([]byte, maxFile+1), password)
	require.ErrorIs(t, err, ErrFormat)
}

func TestSigner(t *testing.T) {
	s := testStore(t)
	info, err := s.New("op", KindAccount, password)
	require.NoError(t, err)
	k, err := s.Load("op", password)
	require.NoError(t, err)
	signer, err := k.Signer()
	require.NoError(t, err)
	require.Equal(t, info.Public, signer.Address().String())

	digest := typed.Keccak256([]byte("x"))
	who, err := typed.Recover(digest, signer.Sign(digest))
	require.NoError(t, err)
	require.Equal(t, signer.Address(), who)

	for name, inner := range map[string]types.TxData{
		"dynamic": &types.DynamicFeeTx{ChainID: big.NewInt(71), Nonce: 3, Gas: 21000, GasFeeCap: big.NewInt(9), GasTipCap: big.NewInt(1), To: &common.Address{1}, Value: big.NewInt(5)},
		"legacy":  &types.LegacyTx{Nonce: 3, Gas: 21000, GasPrice: big.NewInt(9), To: &common.Address{1}},
	} {
		tx, err := signer.SignTx(types.NewTx(inner), big.NewInt(71))
		require.NoError(t, err, name)
		from, err := types.Sender(types.LatestSignerForChainID(big.NewInt(71)), tx)
		require.NoError(t, err, name)
		require.Equal(t, common.Address(signer.Address()), from, name)
	}
	_, err = signer.SignTx(types.NewTx(&types.DynamicFeeTx{ChainID: big.NewInt(1), To: &common.Address{}}), big.NewInt(71))
	require.Error(t, err, "a transaction of another chain")

	a, b := typed.Hash{1}, typed.Hash{2}
	reloaded, err := s.Load("op", password)
	require.NoError(t, err)
	second, err := reloaded.Signer()
	require.NoError(t, err)
	require.Equal(t, signer.Salt(a), second.Salt(a), "the same after a restart")
	require.NotEqual(t, signer.Salt(a), signer.Salt(b))
	require.Equal(t, signer.CommitSalt(a), second.CommitSalt(a), "a commit can be revealed after a restart")
	require.NotEqual(t, signer.CommitSalt(a), signer.CommitSalt(b))
	require.NotEqual(t, signer.CommitSalt(a), signer.Salt(a), "a Result's salt is shown in its opening")
	require.NotContains(t, fmt.Sprintf("%v %+v %#v", signer, signer, signer), fmt.Sprintf("%x", k.secret))
}

func TestPassword(t *testing.T) {
	file := filepath.Join(t.TempDir(), "pw")
	prompt := func() (string, error) { return "asked", nil }
	t.Setenv(PasswordEnv, "")
	p, err := Password("", prompt)
	require.NoError(t, err)
	require.Equal(t, "asked", p)
	_, err = Password("", nil)
	require.ErrorIs(t, err, ErrNoPassword)
	require.ErrorContains(t, err, PasswordEnv)
	_, err = Password("", func() (string, error) { return "", nil })
	require.ErrorIs(t, err, ErrNoPassword)

	t.Setenv(PasswordEnv, "env")
	p, err = Password("", prompt)
	require.NoError(t, err)
	require.Equal(t, "env", p)

	require.NoError(t, os.WriteFile(file, []byte("from file \r\nignored\n"), 0o600))
	p, err = Password(file, prompt)
	require.NoError(t, err)
	require.Equal(t, "from file ", p)
	require.NoError(t, os.WriteFile(file, []byte("\n"), 0o600))
	_, err = Password(file, prompt)
	require.ErrorIs(t, err, ErrNoPassword)
	require.NoError(t, os.WriteFile(file, bytes.Repeat([]byte("x"), maxPassword+1), 0o600))
	_, err = Password(file, prompt)
	require.Error(t, err)
	_, err = Password(file+".none", prompt)
	require.ErrorIs(t, err, os.ErrNotExist)
}

func FuzzParse(f *testing.F) {
	k, err := newKey(KindPeer, make([]byte, 32))
	require.NoError(f, err)
	data, err := seal(k, password, 2, 1)
	require.NoError(f, err)
	f.Add(data)
	f.Add([]byte(`{"version":3,"crypto":{"kdf":"pbkdf2","kdfparams":{"c":1,"dklen":32,"prf":"hmac-sha256","salt":""}}}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		p, err := parse(data)
		if err != nil {
			require.ErrorIs(t, err, ErrFormat)
			return
		}
		if n, ok := p.Crypto.KDFParams["n"].(float64); p.Crypto.KDF == "scrypt" && (!ok || n > 64) {
			return // within the bounds, but slow
		}
		if c, ok := p.Crypto.KDFParams["c"].(float64); p.Crypto.KDF == "pbkdf2" && (!ok || c > 64) {
			return
		}
		unseal(data, password) // must not panic
	})
}
