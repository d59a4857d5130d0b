// usage: node openai.mjs BASE_URL MODEL: completes and streams with the openai client.
import OpenAI from 'openai';
import assert from 'node:assert/strict';

const [baseURL, model] = process.argv.slice(2);
const client = new OpenAI({ baseURL, apiKey: 'none', maxRetries: 0, timeout: 60_000 });
const ask = { model, max_tokens: 40, temperature: 0.8, seed: 7 };
const messages = [{ role: 'user', content: 'Tell me a story about a brave fox.' }];

const models = await client.models.list();
assert(models.data.some((m) => m.id === model), `${model} is not among the models`);

const chat = await client.chat.completions.create({ ...ask, messages });
const text = chat.choices[0].message.content;
assert(text.length > 0, 'empty completion');
assert.equal(chat.object, 'chat.completion');
assert.equal(chat.usage.total_tokens, chat.usage.prompt_tokens + chat.usage.completion_tokens);
assert(['stop', 'length'].includes(chat.choices[0].finish_reason));

let streamed = '', chunks = 0, usage, finish;
const stream = await client.chat.completions.create({
  ...ask, messages, stream: true, stream_options: { include_usage: true },
});
for await (const part of stream) {
  chunks++;
  streamed += part.choices[0]?.delta?.content ?? '';
  finish = part.choices[0]?.finish_reason ?? finish;
  usage = part.usage ?? usage;
}
assert.equal(streamed, text, 'the same prompt, seed and model gave another text when streamed');
assert(chunks > 3, `only ${chunks} chunks`);
assert.deepEqual(usage, chat.usage);
assert.equal(finish, chat.choices[0].finish_reason);

const plain = await client.completions.create({ ...ask, prompt: 'Once upon a time' });
assert(plain.choices[0].text.length > 0);
let plainStreamed = '';
for await (const part of await client.completions.create({ ...ask, prompt: 'Once upon a time', stream: true })) {
  plainStreamed += part.choices[0]?.text ?? '';
}
assert.equal(plainStreamed, plain.choices[0].text);

const likely = await client.chat.completions.create({ ...ask, messages, logprobs: true, top_logprobs: 3 });
const content = likely.choices[0].logprobs.content;
assert.equal(likely.choices[0].message.content, text, 'asking for log-probabilities changed the answer');
assert.equal(Buffer.from(content.flatMap((t) => t.bytes ?? [])).toString().slice(0, text.length), text);
assert(content.every((t) => t.logprob <= 0 && t.top_logprobs.length === 3 && t.top_logprobs[0].logprob >= t.logprob));
const parts = [];
for await (const part of await client.chat.completions.create({ ...ask, messages, logprobs: true, top_logprobs: 3, stream: true })) {
  parts.push(...(part.choices[0]?.logprobs?.content ?? []));
}
assert.deepEqual(parts, content, 'streamed log-probabilities differ');
const legacy = (await client.completions.create({ ...ask, prompt: 'Once upon a time', logprobs: 2 })).choices[0];
assert.equal(legacy.text, plain.choices[0].text);
assert.equal(legacy.logprobs.tokens.length, legacy.logprobs.token_logprobs.length);
assert.equal(legacy.logprobs.text_offset[0], 0);

const fails = async (what, status, call) => {
  try {
    await call();
  } catch (e) {
    assert.equal(e.status, status, `${what}: ${e.message}`);
    assert(e.error?.message, `${what}: no message`);
    return;
  }
  assert.fail(`${what}: accepted`);
};
await fails('unknown model', 404, () => client.chat.completions.create({ ...ask, model: 'no-such-model', messages }));
await fails('no messages', 400, () => client.chat.completions.create({ ...ask, messages: [] }));
await fails('alternatives of nothing', 400, () => client.chat.completions.create({ ...ask, messages, top_logprobs: 3 }));
await fails('over the context', 400, () => client.completions.create({ ...ask, prompt: 'fox '.repeat(5000) }));

console.log(JSON.stringify({ text, chunks, usage }));
