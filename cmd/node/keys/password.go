package keys

import (
	"fmt"
	"io"
	"os"
	"strings"
)

// PasswordEnv names the environment variable that may hold the password.
const PasswordEnv = "CUCKOO_PASSWORD"

const maxPassword = 4 << 10

// Password finds a password: the first line of file when one is named, else
// the environment, else prompt (nil where nobody can be asked).
func Password(file string, prompt func() (string, error)) (string, error) {
	switch env := os.Getenv(PasswordEnv); {
	case file != "":
		return passwordFile(file)
	case env != "":
		return env, nil
	case prompt != nil:
		p, err := prompt()
		if err != nil {
			return "", fmt.Errorf("password: %w", err)
		}
		if p == "" {
			return "", ErrNoPassword
		}
		return p, nil
	}
	return "", fmt.Errorf("%w (set %s, name a password file, or run in a terminal)", ErrNoPassword, PasswordEnv)
}

func passwordFile(path string) (string, error) {
	f, err := os.Open(path)
	if err != nil {
		return "", fmt.Errorf("password file: %w", err)
	}
	defer f.Close()
	data, err := io.ReadAll(io.LimitReader(f, maxPassword+1))
	if err != nil {
		return "", fmt.Errorf("password file: %w", err)
	}
	line, _, _ := strings.Cut(string(data), "\n")
	line = strings.TrimSuffix(line, "\r")
	if len(data) > maxPassword {
		return "", fmt.Errorf("password file %s: more than %d bytes", path, maxPassword)
	}
	if line == "" {
		return "", fmt.Errorf("password file %s: %w: its first line is empty", path, ErrNoPassword)
	}
	return line, nil
}
