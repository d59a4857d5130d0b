package main

import (
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"github.com/jedib0t/go-pretty/v6/table"
	"github.com/spf13/cobra"
	"golang.org/x/term"

	"github.com/cuckoo-network/cuckoo/cmd/node/keys"
)

// home is the folder of everything a user keeps between commands.
func home() string {
	if dir := os.Getenv("CUCKOO_HOME"); dir != "" {
		return dir
	}
	dir, err := os.UserHomeDir()
	if err != nil {
		return ".cuckoo"
	}
	return filepath.Join(dir, ".cuckoo")
}

// keyFlags are the flags of every command that opens a key.
type keyFlags struct{ dir, passwordFile string }

func (k *keyFlags) add(cmd *cobra.Command) {
	cmd.PersistentFlags().StringVar(&k.dir, "keys", filepath.Join(home(), "keys"), "folder of key files")
	cmd.PersistentFlags().StringVar(&k.passwordFile, "password-file", "", "file whose first line is the password (default: $"+keys.PasswordEnv+", else asked for)")
}

// password asks on the terminal when neither file nor environment has it;
// twice for a new key.
func (k *keyFlags) password(cmd *cobra.Command, name string, isNew bool) (string, error) {
	ask := func(prompt string) (string, error) {
		fmt.Fprint(cmd.ErrOrStderr(), prompt)
		p, err := term.ReadPassword(int(os.Stdin.Fd()))
		fmt.Fprintln(cmd.ErrOrStderr())
		return string(p), err
	}
	var prompt func() (string, error)
	if term.IsTerminal(int(os.Stdin.Fd())) {
		prompt = func() (string, error) {
			p, err := ask("password of key " + name + ": ")
			if err != nil || !isNew {
				return p, err
			}
			again, err := ask("the same again: ")
			if err == nil && again != p {
				err = errors.New("the two passwords differ")
			}
			return p, err
		}
	}
	return keys.Password(k.passwordFile, prompt)
}

// load opens a key given as a path or as a name in the folder.
func (k *keyFlags) load(cmd *cobra.Command, nameOrPath string) (*keys.Key, error) {
	p, err := k.password(cmd, nameOrPath, false)
	if err != nil {
		return nil, err
	}
	if strings.ContainsAny(nameOrPath, `/\`) || strings.HasSuffix(nameOrPath, ".json") {
		return keys.LoadFile(nameOrPath, p)
	}
	return keys.Open(k.dir).Load(nameOrPath, p)
}

func newKey() *cobra.Command {
	var flags keyFlags
	cmd := &cobra.Command{
		Use:   "key",
		Short: "Make, list, import and export keys",
		Long: `Keys are files, encrypted with a password.

An owner key holds CAI and stakes it; an operator key signs for that stake and
can lose it, never withdraw it. Keep the owner key off the machine that serves.
Back a key up with 'cuckoo key export' and bring it back with 'cuckoo key import'.`,
	}
	flags.add(cmd)
	cmd.AddCommand(newKeyNew(&flags), newKeyList(&flags), newKeyImport(&flags), newKeyExport(&flags))
	return cmd
}

func newKeyNew(flags *keyFlags) *cobra.Command {
	kind := string(keys.KindAccount)
	cmd := &cobra.Command{
		Use:   "new NAME",
		Short: "Make a key",
		Args:  args(cobra.ExactArgs(1)),
		RunE: func(cmd *cobra.Command, a []string) error {
			p, err := flags.password(cmd, a[0], true)
			if err != nil {
				return err
			}
			info, err := keys.Open(flags.dir).New(a[0], keys.Kind(kind), p)
			if err != nil {
				return err
			}
			return showKeys(cmd, info, []keys.Info{info})
		},
	}
	cmd.Flags().StringVar(&kind, "kind", kind, "account (owner or operator), vrf (a coordinator's draws) or peer (libp2p identity)")
	return cmd
}

func newKeyList(flags *keyFlags) *cobra.Command {
	return &cobra.Command{
		Use:   "list",
		Short: "List the keys of the folder",
		Args:  args(cobra.NoArgs),
		RunE: func(cmd *cobra.Command, _ []string) error {
			infos, err := keys.Open(flags.dir).List()
			if err != nil {
				return err
			}
			if infos == nil {
				infos = []keys.Info{}
			}
			return showKeys(cmd, infos, infos)
		},
	}
}

func showKeys(cmd *cobra.Command, v any, infos []keys.Info) error {
	return show(cmd, v, func(w io.Writer) {
		var body []table.Row
		for _, i := range infos {
			body = append(body, table.Row{i.Name, i.Kind, i.Public, i.Path})
		}
		rows(w, table.Row{"name", "kind", "public", "file"}, body...)
	})
}

func newKeyImport(flags *keyFlags) *cobra.Command {
	var raw bool
	kind := string(keys.KindAccount)
	cmd := &cobra.Command{
		Use:   "import NAME FILE",
		Short: "Import a key file of this program, go-ethereum or another wallet",
		Args:  args(cobra.ExactArgs(2)),
		RunE: func(cmd *cobra.Command, a []string) error {
			data, err := os.ReadFile(a[1])
			if err != nil {
				return err
			}
			p, err := flags.password(cmd, a[0], raw)
			if err != nil {
				return err
			}
			var info keys.Info
			if raw {
				secret, err := hex.DecodeString(strings.TrimPrefix(strings.TrimSpace(string(data)), "0x"))
				if err != nil {
					return hint(fmt.Errorf("%s: not the 64 hex digits of a secret key", a[1]), "leave --raw out for an encrypted key file")
				}
				info, err = keys.Open(flags.dir).ImportRaw(a[0], keys.Kind(kind), secret, p)
				if err != nil {
					return err
				}
			} else if info, err = keys.Open(flags.dir).Import(a[0], data, p); err != nil {
				return err
			}
			return showKeys(cmd, info, []keys.Info{info})
		},
	}
	cmd.Flags().BoolVar(&raw, "raw", false, "FILE holds the secret itself, as 64 hex digits")
	cmd.Flags().StringVar(&kind, "kind", kind, "with --raw: account, vrf or peer")
	return cmd
}

func newKeyExport(flags *keyFlags) *cobra.Command {
	var raw bool
	cmd := &cobra.Command{
		Use:   "export NAME",
		Short: "Print a key's encrypted file, a backup that 'key import' takes",
		Args:  args(cobra.ExactArgs(1)),
		RunE: func(cmd *cobra.Command, a []string) error {
			if !raw {
				data, err := keys.Open(flags.dir).Export(a[0])
				if err != nil {
					return err
				}
				_, err = cmd.OutOrStdout().Write(data)
				return err
			}
			p, err := flags.password(cmd, a[0], false)
			if err != nil {
				return err
			}
			secret, err := keys.Open(flags.dir).ExportRaw(a[0], p)
			if err != nil {
				return err
			}
			fmt.Fprintf(cmd.OutOrStdout(), "0x%x\n", secret)
			return nil
		},
	}
	cmd.Flags().BoolVar(&raw, "raw", false, "print the secret itself, unencrypted: whoever reads it has the key")
	return cmd
}
