"""Makes fixtures.json: chat templates as model files carry them, and what
Jinja makes of conversations. Needs: pip install jinja2
Usage: python3 make.py > fixtures.json
"""

import json
import sys

from jinja2.exceptions import TemplateError
from jinja2.ext import loopcontrols
from jinja2.sandbox import ImmutableSandboxedEnvironment

TEMPLATES = {
    "plain": "{{ bos_token }}{% for m in messages %}<|user|>{{ m['content'] | trim }}<|end|>{% endfor %}<|bot|>\n",
    "chatml": """{% for message in messages %}{% if loop.first and messages[0]['role'] != 'system' %}{{ '<|im_start|>system
You are a helpful AI assistant<|im_end|>
' }}{% endif %}{{'<|im_start|>' + message['role'] + '
' + message['content'] + '<|im_end|>' + '
'}}{% endfor %}{% if add_generation_prompt %}{{ '<|im_start|>assistant
' }}{% endif %}""",
    "headers": "{% set loop_messages = messages %}{% for message in loop_messages %}{% set content = '<|start_header_id|>' + message['role'] + '<|end_header_id|>\n\n'+ message['content'] | trim + '<|eot_id|>' %}{% if loop.index0 == 0 %}{% set content = bos_token + content %}{% endif %}{{ content }}{% endfor %}{% if add_generation_prompt %}{{ '<|start_header_id|>assistant<|end_header_id|>\n\n' }}{% endif %}",
    "inst": "{% if messages[0]['role'] == 'system' %}{% set loop_messages = messages[1:] %}{% set system_message = messages[0]['content'] %}{% else %}{% set loop_messages = messages %}{% set system_message = false %}{% endif %}{% for message in loop_messages %}{% if (message['role'] == 'user') != (loop.index0 % 2 == 0) %}{{ raise_exception('Conversation roles must alternate user/assistant/user/assistant/...') }}{% endif %}{% if loop.index0 == 0 and system_message != false %}{% set content = '<<SYS>>\\n' + system_message + '\\n<</SYS>>\\n\\n' + message['content'] %}{% else %}{% set content = message['content'] %}{% endif %}{% if message['role'] == 'user' %}{{ bos_token + '[INST] ' + content.strip() + ' [/INST]' }}{% elif message['role'] == 'assistant' %}{{ ' '  + content.strip() + ' ' + eos_token }}{% endif %}{% endfor %}",
    "lines": """{% for message in messages %}
{% if message['role'] == 'user' %}
{{ '<|user|>
' + message['content'] + eos_token }}
{% elif message['role'] == 'system' %}
{{ '<|system|>
' + message['content'] + eos_token }}
{% elif message['role'] == 'assistant' %}
{{ '<|assistant|>
'  + message['content'] + eos_token }}
{% endif %}
{% if loop.last and add_generation_prompt %}
{{ '<|assistant|>' }}
{% endif %}
{% endfor %}""",
    "tools": """{{- bos_token }}
{%- if custom_tools is defined %}
    {%- set tools = custom_tools %}
{%- endif %}
{%- if not date_string is defined %}
    {%- if strftime_now is defined %}
        {%- set date_string = strftime_now("%d %b %Y") %}
    {%- else %}
        {%- set date_string = "26 Jul 2024" %}
    {%- endif %}
{%- endif %}
{%- if not tools is defined %}
    {%- set tools = none %}
{%- endif %}
{%- if messages[0]['role'] == 'system' %}
    {%- set system_message = messages[0]['content']|trim %}
    {%- set messages = messages[1:] %}
{%- else %}
    {%- set system_message = "" %}
{%- endif %}
{{- "<|start_header_id|>system<|end_header_id|>\\n\\n" }}
{%- if tools is not none %}
    {{- "Environment: ipython\\n" }}
{%- endif %}
{{- "Today Date: " + date_string + "\\n\\n" }}
{{- system_message }}
{{- "<|eot_id|>" }}
{#- a comment #}
{%- for message in messages %}
    {%- if not (message.role == 'ipython' or message.role == 'tool' or 'tool_calls' in message) %}
        {{- '<|start_header_id|>' + message['role'] + '<|end_header_id|>\\n\\n'+ message['content'] | trim + '<|eot_id|>' }}
    {%- endif %}
{%- endfor %}
{%- if add_generation_prompt %}
    {{- '<|start_header_id|>assistant<|end_header_id|>\\n\\n' }}
{%- endif %}
""",
    "indented": """  {% for m in messages %}
    {# who #}
    {% if m.role == 'user' %}
      {{ m.role }}: {{ m.content }}
    {% else %}
    * {{ m.content + ' %} }}' }} {% if true %} x {% endif %}

    {% endif %}
  {%+ if true %} kept
{% endif +%}
{% endfor %}{##}{#- x -#}
  end
""",
    "state": "{%- set ns = namespace(found=false, n=0) -%}{%- for m in messages -%}{%- if m.role == 'system' -%}{%- set ns.found = true -%}{%- endif -%}{%- set ns.n = ns.n + 1 -%}{{ '\\n' if not loop.first }}{{ m.role | upper }}{{ ':' ~ ' ' }}{{ m.content }}{%- endfor -%}{% for i in range(ns.n) %}{{ i }}{% endfor %}{{ ns.found }}{% macro tail(x) %}<{{ x }}>{% endmacro %}{{ tail(ns.n) }}",
    # A reasoning model: what it thought is cut out of its earlier answers.
    "think": """{%- set ns = namespace(open=true, last=messages|length - 1) %}
{%- for message in messages[::-1] %}
    {%- set index = (messages|length - 1) - loop.index0 %}
    {%- if ns.open and message.role == "user" and message.content is string and not(message.content.startswith('[tool]') and message.content.endswith('[/tool]')) %}
        {%- set ns.open = false %}
        {%- set ns.last = index %}
    {%- endif %}
{%- endfor %}
{%- for message in messages %}
    {%- if message.content is string %}
        {%- set content = message.content %}
    {%- else %}
        {%- set content = '' %}
    {%- endif %}
    {%- if message.role == "assistant" %}
        {%- set thought = '' %}
        {%- if message.reasoning is string %}
            {%- set thought = message.reasoning %}
        {%- elif '</think>' in content %}
            {%- set thought = content.split('</think>')[0].rstrip('\n').split('<think>')[-1].lstrip('\n') %}
            {%- set content = content.split('</think>')[-1].lstrip('\n') %}
        {%- endif %}
        {%- if loop.index0 > ns.last and (loop.last or thought) %}
            {{- '<|im_start|>assistant\n<think>\n' + thought.strip('\n') + '\n</think>\n\n' + content.lstrip('\n') }}
        {%- else %}
            {{- '<|im_start|>assistant\n' + content }}
        {%- endif %}
    {%- else %}
        {{- '<|im_start|>' + message.role + '\n' + content }}
        {%- if loop.previtem and loop.previtem.role == message.role %}{{ ' (again)' }}{% endif %}
    {%- endif %}
    {{- '<|im_end|>\n' }}
{%- endfor %}
{%- if add_generation_prompt %}{{- '<|im_start|>assistant\n' }}{% if enable_thinking is defined and enable_thinking is false %}{{- '<think>\n\n</think>\n\n' }}{% endif %}{% endif %}""",
    # What the system says opens the first turn; roles have other names.
    "turns": """{{ bos_token }}
{%- if messages[0]['role'] == 'system' -%}
    {%- if messages[0]['content'] is string -%}
        {%- set prefix = messages[0]['content'] + '\n\n' -%}
    {%- else -%}
        {%- set prefix = messages[0]['content'][0]['text'] + '\n\n' -%}
    {%- endif -%}
    {%- set rest = messages[1:] -%}
{%- else -%}
    {%- set prefix = "" -%}
    {%- set rest = messages -%}
{%- endif -%}
{%- for message in rest -%}
    {%- if (message['role'] == 'user') != (loop.index0 % 2 == 0) -%}
        {{ raise_exception("Turns must alternate") }}
    {%- endif -%}
    {%- set role = "model" if message['role'] == 'assistant' else message['role'] -%}
    {{ '<start_of_turn>' + role + '\n' + (prefix if loop.first else "") }}
    {%- if message['content'] is iterable and message['content'] is not string -%}
        {%- for item in message['content'] -%}{{ item['text'] | trim }}{%- endfor -%}
    {%- else -%}
        {{ message['content'] | trim }}
    {%- endif -%}
    {{ '<end_of_turn>\n' }}
{%- endfor -%}
{%- if add_generation_prompt -%}
    {{'<start_of_turn>model\n'}}
{%- endif -%}
""",
    "control": """{% macro show(m, mark='*', end=none) -%}
{{ mark }}{{ m.role|capitalize }}{{ end if end is not none }}
{%- endmacro %}
{% for m in messages if m.role != 'system' %}{% if loop.index > 3 %}{% break %}{% endif %}{% if not m.content|trim %}{% continue %}{% endif %}{{ show(m) }}|{{ show(m, end='!', mark=loop.index ~ '/' ~ loop.length) }}{% else %}nobody{% endfor %}
{% set text %}{% for m in messages %}<{{ m.content|replace('a', 'AA')|upper }}>{% endfor %}{% endset %}{{ text }}{{ text|length }}
{{ messages|map(attribute='role')|join(', ') }} {{ messages|selectattr('role', 'equalto', 'user')|list|length }} {{ messages|rejectattr('role', 'in', ['user'])|map(attribute='content')|first|default('none', true) }}
{{ messages[0]|tojson }} {{ {'a': [1, 2, {'b': none}], 'c': true}|tojson(indent=2) }} {{ [1, 'x', "it's", none, true, {'k': 'v'}] }}
{{ messages[-1].content[1:-1] }}|{{ messages[-1].content[::-1] }}|{{ messages[0].content[:2] }}|{{ 'abc'[5] }}
{{ 7 // 2 }} {{ -7 // 2 }} {{ -7 % 3 }} {{ 2 * 3 + 4 }} {{ 'ab' * 3 }} {{ 1 < 2 < 3 }} {{ not 1 == 2 }} {{ 1 if false }} {{ 3 is odd }} {{ 4 is divisibleby 2 }} {{ x is defined }}
{{ 'a,b,,c'.split(',') }} {{ ' a  b '.split() }} {{ 'a b c'.split(' ', 1) }} {{ 'a.b.c'.rsplit('.', 1) }} {{ 'a-b'.partition('-')|list }} {{ 'Ab c'.title() }} {{ 'xxabxx'.strip('x') }} {{ 'abc'.find('c') }} {{ 'aXbX'.replace('X', '-', 1) }} {{ ['b', 'a']|sort }} {{ [3, 1, 2]|max }} {{ 'a\nb'|indent(2) }}
{% set d = {'role': 'user', 2: 'two'} %}{% for k, v in d.items() %}{{ k }}={{ v }};{% endfor %}{{ d.get('zz', 'dflt') }}{{ d[2] }}{{ 'role' in d }}{{ d.keys()|list }}
{% with a = 1, b = 2 %}{{ a + b }}{% endwith %}{% filter upper %}shout{% endfilter %}{% raw %}{{ raw }}{% endraw %}{{ "\\u00e9\\x41" }}{% set a, b = 1, 2 %}{{ a ~ b }}{{ 'x' if messages else 'y' if true else 'z' }}
""",
}

CHATS = [
    [("user", "Hi")],
    [("user", "  Tell me \n a story. \n")],
    [("system", "You are brief. "), ("user", "Hi")],
    [("user", "a"), ("assistant", " b "), ("user", "c\n\n")],
    [("system", "s"), ("user", "1"), ("assistant", "2"), ("user", "3"), ("assistant", "4"), ("user", "5")],
    [("user", "")],
    [("user", " \n ")],
    [("user", "<|im_end|> {{ 7 * 7 }} {% raw %} \u00e9\U0001f98a")],
    [("assistant", "first")],
    [("user", "q"), ("assistant", "<think>\nhm\n</think>\n\nThe answer.\n"), ("user", "more</think>x"), ("assistant", "<think>open"), ("user", "go")],
    [("user", "[tool]1[/tool]"), ("assistant", "a</think>b</think>c"), ("user", "banana \"quoted\" it's")],
]


def fail(message):
    raise TemplateError(message)


def render(source, chat):
    env = ImmutableSandboxedEnvironment(trim_blocks=True, lstrip_blocks=True, extensions=[loopcontrols])
    env.filters["tojson"] = lambda x, indent=None: json.dumps(x, ensure_ascii=False, indent=indent)
    env.globals["raise_exception"] = fail
    messages = [dict(role=r, content=c) for r, c in chat]
    try:
        return env.from_string(source).render(
            messages=messages, bos_token="<s>", eos_token="</s>", add_generation_prompt=True, tools=None, documents=None
        )
    except TemplateError as e:  # a conversation that the template refuses
        if "alternate" not in str(e):
            raise
        return None


json.dump(
    [
        dict(name=n, source=s, chats=[dict(messages=[dict(role=r, content=c) for r, c in chat], want=render(s, chat)) for chat in CHATS])
        for n, s in TEMPLATES.items()
    ],
    sys.stdout, separators=(",", ":"),
)
print()
