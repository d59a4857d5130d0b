package faucet

import (
	"sync"
	"time"

	"golang.org/x/time/rate"
)

// maxKeys bounds the memory of a limits. When so many keys are in use at once,
// new ones must wait.
const maxKeys = 10_000

// limits is one token bucket per key.
type limits struct {
	limit Limit
	mu    sync.Mutex
	m     map[string]*rate.Limiter
}

func newLimits(l Limit) *limits { return &limits{limit: l, m: make(map[string]*rate.Limiter)} }

// take takes one token of key, or tells how long until there is one.
func (l *limits) take(key string) (wait time.Duration, ok bool) {
	l.mu.Lock()
	defer l.mu.Unlock()
	bucket := l.m[key]
	if bucket == nil {
		if len(l.m) >= maxKeys && !l.forget() {
			return l.limit.Every, false
		}
		bucket = rate.NewLimiter(rate.Every(l.limit.Every), l.limit.Burst)
		l.m[key] = bucket
	}
	r := bucket.Reserve()
	if wait := r.Delay(); wait > 0 {
		r.Cancel()
		return wait, false
	}
	return 0, true
}

// forget drops the keys whose bucket is full again, which is as good as none.
func (l *limits) forget() (any bool) {
	for key, bucket := range l.m {
		if bucket.Tokens() >= float64(l.limit.Burst) {
			delete(l.m, key)
			any = true
		}
	}
	return any
}
