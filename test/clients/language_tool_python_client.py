"""Checks a text with language_tool_python against a server. Arguments: the server's address, a text. Prints JSON."""
import json, sys
import language_tool_python

tool = language_tool_python.LanguageTool('en-US', remote_server=sys.argv[1])
text = sys.argv[2]
print(json.dumps({
    'matches': [[m.rule_id, m.offset, m.error_length, m.message, m.replacements, m.category, m.rule_issue_type] for m in tool.check(text)],
    'corrected': tool.correct(text),
}))
