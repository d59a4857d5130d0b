// Command asm writes the assembly of internal/kernel for amd64, one family of
// functions a file. generate.sh runs it.
package main

import (
	"flag"
	"fmt"
	"os"

	. "github.com/mmcloughlin/avo/build"
)

// families are the files there are; each function emits one.
var families = map[string]func(){
	"dot": dots,
	"vec": vec,
	"ymm": ymm,
}

func main() {
	family := flag.String("family", "", "which file to write")
	flag.Parse()
	emit := families[*family]
	if emit == nil {
		fmt.Fprintf(os.Stderr, "asm: no family %q\n", *family)
		os.Exit(2)
	}
	ConstraintExpr("!purego")
	emit()
	Generate()
}
