// usage: node lottery.mjs EVENTS_FILE: a stranger's own draw from the fields of
// each draw event.
import { ethers } from 'ethers';
import { readFileSync } from 'node:fs';
import assert from 'node:assert/strict';

const draws = readFileSync(process.argv[2], 'utf8').trim().split('\n').map((l) => JSON.parse(l)).filter((e) => e.event === 'draw');
assert(draws.length > 0, 'no draw event');
for (const { seed, pool, ranks } of draws) {
  let lo = 0n;
  const intervals = pool.map(({ miner, weight }) => ({ miner, lo, weight: BigInt(weight), end: (lo += BigInt(weight)) }));
  let total = lo;
  const drawn = [];
  for (let k = 0n; total > 0n && k < 16n; k++) {
    let x = BigInt(ethers.keccak256(ethers.AbiCoder.defaultAbiCoder().encode(['bytes32', 'uint256'], [seed, k]))) % total;
    for (const d of [...drawn].sort((a, b) => (a.lo < b.lo ? -1 : 1))) if (x >= d.lo) x += d.weight;
    const winner = intervals.find((i) => i.lo <= x && x < i.end);
    drawn.push(winner);
    total -= winner.weight;
  }
  assert.deepEqual(drawn.map((d) => d.miner), ranks);
}
console.log(`${draws.length} draws agree`);
