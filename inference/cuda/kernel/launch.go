package kernel

// Launch is the shape of a launch.
type Launch struct {
	Kernel      string
	Grid, Block [3]uint32
	Shared      uint32 // dynamic shared memory, bytes
}

// None marks a row of a batch that holds no token.
const None = 1<<32 - 1

// Lengths of the structures in device memory, in words of 8 bytes.
const (
	TargetWords = 12
	AttnWords   = 36
	StateWords  = 16
)

// PageLen is how many positions a page holds.
const PageLen = 64

// MaxTile is how many rows a tile of ck_prefill has at most.
const MaxTile = 64

func pad(n, to int) int { return (n + to - 1) / to * to }

func ceil(n, by int) int { return (n + by - 1) / by }

// maxWidth is how many vectors a block of a product has at most.
const maxWidth = 128

// VecBytes are the lengths of x, b and a of n vectors. Products read a little
// behind the last one.
func VecBytes(n, cols int) (x, b, a int) {
	places := pad(n, 8)*(cols/32) + maxWidth
	return 32 * places, 8 * places, 8 * (n + maxWidth)
}

// PageBytes is the length of a page.
func PageBytes(dim int) int { return 256 * (pad(dim, 32) + 1) }

// QueryBytes is the length of attn.qrot for n rows.
func QueryBytes(n, heads, dim int) int { return n * heads * (2*pad(dim, 32) + 16) }

// ScoreBytes is the length of attn.scores for n rows that see up to stride
// positions.
func ScoreBytes(n, heads, kvheads, stride int) int {
	return n * (stride / PageLen) * (heads*(4*PageLen+8) + pad(kvheads, 2)*4)
}

// SumBytes is the length of attn.sums for n rows.
func SumBytes(n, heads, dim int) int { return n * heads * 8 * (pad(dim, 32) + 2) }

// Blocks of the vocabulary that ck_best and ck_weigh look at together.
const sampleBlock = 2048

// SampleBytes is the length of the sampler's scratch for n rows.
func SampleBytes(n, vocab int) int {
	return n * (8192 + 24*ceil(vocab, sampleBlock) + 16*vocab)
}

func line(name string, x, y, threads int, shared int) Launch {
	return Launch{name, [3]uint32{uint32(x), uint32(y), 1}, [3]uint32{uint32(threads), 1, 1}, uint32(shared)}
}

// Embed is the launch of ck_embed.
func Embed(n int) Launch { return line("ck_embed", n, 1, 256, 0) }

// prefetchers are the blocks of ck_norm that bring weights near.
const prefetchers = 64

// Norm is the launch of ck_norm; prefetch says whether pre is given.
func Norm(n, width int, prefetch bool) Launch {
	blocks := n
	if prefetch {
		blocks += prefetchers
	}
	return line("ck_norm", blocks, 1, min(1024, max(128, pad(width/4, 32))), 0)
}

// Quant is the launch of ck_quant.
func Quant(n, cols int) Launch { return line("ck_quant", ceil(cols, 256), n, 256, 0) }

// Act is the launch of ck_act.
func Act(n, ffn int) Launch { return line("ck_act", ceil(ffn, 256), n, 256, 0) }

// wideStages is the shared memory of ck_mma128: three steps of the kind that has
// most, two blocks of columns each of 8 groups and 128 vectors.
const wideStages = 3 * 2 * (8*(512+64) + 128*(32+8) + 32)

// Product is the launch of the product that is quickest for n vectors; groups
// are the numbers of groups of 16 rows of its targets, in their order.
func Product(n int, groups ...int) Launch {
	runs := func(of int) (sum int) {
		for _, g := range groups {
			sum += ceil(g, of)
		}
		return sum
	}
	switch {
	case n <= 1:
		return line("ck_gemv1", runs(1), 1, 256, 0)
	case n <= 2:
		return line("ck_gemv2", runs(1), 1, 256, 0)
	case n <= 4:
		return line("ck_gemv4", runs(1), 1, 256, 0)
	case n <= 8:
		return line("ck_gemv8", runs(1), 1, 256, 0)
	}
	if n <= 128 {
		return line("ck_mma32", runs(2), ceil(n, 32), 256, 0)
	}
	return line("ck_mma128", runs(8), ceil(n, maxWidth), 512, wideStages)
}

// Heads is the launch of ck_heads.
func Heads(n, heads, kvheads int) Launch {
	return line("ck_heads", ceil(heads+2*kvheads, 4), n, 128, 0)
}

// Splits are the parts that the positions a row sees are divided into, so that
// n rows fill a card.
func Splits(n, kvheads int) int { return max(1, min(64, ceil(512, n*kvheads))) }

// Scores is the launch of ck_scores.
func Scores(n, heads, kvheads int) Launch {
	l := line("ck_scores", Splits(n, kvheads), kvheads, 128, 0)
	l.Grid[2] = uint32(n)
	return l
}

// Values is the launch of ck_values.
func Values(n, heads, kvheads, dim int) Launch {
	l := line("ck_values", Splits(n, kvheads), kvheads, pad(dim, 32), 0)
	l.Grid[2] = uint32(n)
	return l
}

// Prefill is the launch of ck_prefill.
func Prefill(tiles, heads, dim int) Launch {
	l := line("ck_prefill", tiles, heads, 256, 0)
	l.Grid[2] = uint32(ceil(dim, 128))
	return l
}

// Best is the launch of ck_best.
func Best(n, vocab int) Launch { return line("ck_best", ceil(vocab, sampleBlock), n, 256, 0) }

// Weigh is the launch of ck_weigh.
func Weigh(n, vocab int) Launch { return line("ck_weigh", ceil(vocab, sampleBlock), n, 256, 0) }

// Pick is the launch of ck_pick.
func Pick(n int) Launch { return line("ck_pick", n, 1, 1024, 0) }

// See is the launch of ck_see.
func See(n int) Launch { return line("ck_see", ceil(n, 256), 1, 256, 0) }

// Copy is the launch of ck_copy for a card with so many multiprocessors.
func Copy(processors int) Launch { return line("ck_copy", 8*processors, 1, 256, 0) }
