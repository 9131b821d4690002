"""C++ source as the rules see it: code without comments and literals, and the literals by themselves."""
import re
from dataclasses import dataclass

_TOKEN = re.compile(
    r"""(?P<comment>//(?:\\\n|[^\n])*|/\*.*?\*/)
      | (?:u8|[uUL])?R"(?P<delimiter>[^()\s\\]{0,16})\((?P<raw>.*?)\)(?P=delimiter)"
      | "(?P<string>(?:\\.|[^"\\\n])*)"
      | (?<![0-9A-Fa-f])'(?:\\.|[^'\\\n])+'
    """,
    re.VERBOSE | re.DOTALL,
)
_INCLUDE = re.compile(r"^[ \t]*#[ \t]*include(?:_next)?\b[ \t]*(.*)$", re.MULTILINE)


@dataclass
class CppText:
    code: str  # comments and literals blanked; line numbers are those of the file
    literals: list  # (line, text); neighbours that the compiler joins are joined
    includes: list  # (line, operand as written)


def line_of(text, position):
    return text.count("\n", 0, position) + 1


def _blank(text):
    return re.sub(r"[^\n]", " ", text)


def read(text):
    code, literals = [], []
    position = 0
    joined = False
    for match in _TOKEN.finditer(text):
        between = text[position:match.start()]
        code.append(between)
        joined = joined and not between.strip()
        content = match["raw"] if match["raw"] is not None else match["string"]
        if content is not None:
            if joined:
                line, head = literals.pop()
                literals.append((line, head + content))
            else:
                literals.append((line_of(text, match.start()), content))
            joined = True
            code.append('"' + _blank(match[0])[1:-1] + '"')
        else:
            joined = joined and match["comment"] is not None
            code.append(_blank(match[0]))
        position = match.end()
    code.append(text[position:])
    code = "".join(code)
    # An include is one where the blanked code has it; its operand is read from the text itself.
    lines = text.split("\n")
    includes = []
    for match in _INCLUDE.finditer(code):
        line = line_of(code, match.start())
        operand = re.sub(r"^.*?include(?:_next)?\s*", "", lines[line - 1])
        includes.append((line, re.sub(r"\s*(//|/\*).*$", "", operand).strip()))
    return CppText(code, literals, includes)
