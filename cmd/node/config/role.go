package config

import (
	"net"
	"strings"
)

// Role says what a node does.
type Role string

// The roles.
const (
	RoleCoordinator Role = "coordinator"
	RoleMiner       Role = "miner"
	RoleWatcher     Role = "watcher"
	RoleBootstrap   Role = "bootstrap"
)

// Roles lists every role.
func Roles() []Role { return []Role{RoleCoordinator, RoleMiner, RoleWatcher, RoleBootstrap} }

// DefaultAPI is where a coordinator serves its API unless told otherwise.
const DefaultAPI = "127.0.0.1:8089"

// DefaultListen is any free port, on every address, QUIC and TCP.
func DefaultListen() []string {
	return []string{"/ip4/0.0.0.0/udp/0/quic-v1", "/ip4/0.0.0.0/tcp/0"}
}

// Loopback says whether a host name or address is this machine alone.
func Loopback(host string) bool {
	if strings.EqualFold(host, "localhost") {
		return true
	}
	ip := net.ParseIP(host)
	return ip != nil && ip.IsLoopback()
}
