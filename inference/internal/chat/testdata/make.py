"""Makes fixtures.json: chat templates as model files carry them, and what
Jinja makes of conversations. Needs: pip install jinja2
Usage: python3 make.py > fixtures.json
"""

import json
import sys

from jinja2.exceptions import TemplateError
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
]


def fail(message):
    raise TemplateError(message)


def render(source, chat):
    env = ImmutableSandboxedEnvironment(trim_blocks=True, lstrip_blocks=True)
    env.globals["raise_exception"] = fail
    messages = [dict(role=r, content=c) for r, c in chat]
    try:
        return env.from_string(source).render(
            messages=messages, bos_token="<s>", eos_token="</s>", add_generation_prompt=True
        )
    except TemplateError:
        return None


json.dump(
    [
        dict(name=n, source=s, chats=[dict(messages=[dict(role=r, content=c) for r, c in chat], want=render(s, chat)) for chat in CHATS])
        for n, s in TEMPLATES.items()
    ],
    sys.stdout, separators=(",", ":"),
)
print()
