package bench

import (
	"github.com/cuckoo-network/cuckoo/cmd/node"
	"github.com/cuckoo-network/cuckoo/sched/typed"
	"github.com/cuckoo-network/cuckoo/testnet/local"
)

// withoutTokens drops the tokens: there are thousands, and no row asks for them.
func withoutTokens(emit func(node.Event)) func(node.Event) {
	return func(e node.Event) {
		if _, ok := e.(node.TokenEvent); !ok {
			emit(e)
		}
	}
}

// draws are the lotteries by task.
func draws(f *local.Feed, mark int) map[typed.Hash]node.DrawEvent {
	out := make(map[typed.Hash]node.DrawEvent)
	for _, d := range local.Since[node.DrawEvent](f, mark) {
		out[d.Task] = d
	}
	return out
}
