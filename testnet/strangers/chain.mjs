// usage: node chain.mjs RPC EVENTS_FILE: finds on the chain, with ethers, what
// the demo's events claim: both transactions, and every balance of the summary.
import { ethers } from 'ethers';
import { readFileSync } from 'node:fs';
import assert from 'node:assert/strict';

const [rpc, file] = process.argv.slice(2);
const events = readFileSync(file, 'utf8').trim().split('\n').map((line) => JSON.parse(line));
const only = (name) => {
  const found = events.filter((e) => e.event === name);
  assert(found.length > 0, `no ${name} event`);
  return found[found.length - 1];
};
const provider = new ethers.JsonRpcProvider(rpc);
const network = only('network');
assert.equal((await provider.getNetwork()).chainId, BigInt(network.chainId));

for (const name of ['settled', 'slashed']) {
  for (const e of events.filter((x) => x.event === name)) {
    const receipt = await provider.getTransactionReceipt(e.tx);
    assert(receipt, `${name}: ${e.tx} is not on the chain`);
    assert.equal(receipt.status, 1, `${name}: the transaction failed`);
    assert.equal(receipt.blockNumber, e.block);
    const contract = name === 'settled' ? network.contracts.channels : network.contracts.slasher;
    assert.equal(receipt.to.toLowerCase(), contract.toLowerCase());
    if (name === "slashed") {
      assert.equal(receipt.from.toLowerCase(), network.watcher.toLowerCase(), 'the watcher did not send it');
    }
  }
}
only('settled');
if (!process.argv.includes('--nobody-slashed')) only('slashed');
else assert(!events.some((e) => e.event === 'slashed'));

const token = new ethers.Contract(network.contracts.token, ['function balanceOf(address) view returns (uint256)'], provider);
const registry = new ethers.Contract(network.contracts.registry, ['function stakeOf(address) view returns (uint256)'], provider);
for (const b of only('summary').balances) {
  assert.equal(await token.balanceOf(b.owner), BigInt(b.balance), `${b.name}: CAI balance`);
  assert.equal(await registry.stakeOf(b.operator), BigInt(b.stake), `${b.name}: stake`);
}
console.log(`${events.length} events agree with the chain`);
