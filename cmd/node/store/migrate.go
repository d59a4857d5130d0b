package store

import (
	"context"
	"database/sql"
	"embed"
	"fmt"
	"io/fs"
)

//go:embed migrations/*.sql
var migrationFiles embed.FS

// migrations are the steps of the schema, by file name: number n takes version
// n-1 to n. A step that was released never changes.
var migrations = func() []string {
	names, err := fs.Glob(migrationFiles, "migrations/*.sql") // sorted
	if err != nil {
		panic(err)
	}
	var steps []string
	for _, n := range names {
		b, err := migrationFiles.ReadFile(n)
		if err != nil {
			panic(err)
		}
		steps = append(steps, string(b))
	}
	return steps
}()

func version(ctx context.Context, db *sql.DB) (v int, err error) {
	err = db.QueryRowContext(ctx, `PRAGMA user_version`).Scan(&v)
	return v, err
}

func newer(have, know int) error {
	return fmt.Errorf("%w: it has schema %d, this program knows up to %d (update the program)", ErrNewer, have, know)
}

// migrate brings the schema to the newest version, each step in its own
// transaction.
func migrate(ctx context.Context, db *sql.DB, steps []string) error {
	have, err := version(ctx, db)
	if err != nil {
		return err
	}
	if have < 0 || have > len(steps) {
		return newer(have, len(steps))
	}
	for n := have + 1; n <= len(steps); n++ {
		tx, err := db.BeginTx(ctx, nil)
		if err != nil {
			return err
		}
		if _, err := tx.ExecContext(ctx, steps[n-1]+fmt.Sprintf("\nPRAGMA user_version = %d;", n)); err != nil {
			tx.Rollback()
			return fmt.Errorf("schema step %d: %w", n, err)
		}
		if err := tx.Commit(); err != nil {
			return fmt.Errorf("schema step %d: %w", n, err)
		}
	}
	return nil
}
