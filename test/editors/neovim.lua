-- Drives Neovim's built-in client: opens a story, waits for its diagnostics, takes the first suggestion, waits for the diagnostic to go.
-- nvim --headless --clean -l is newer than Debian's Neovim: run with -c 'luafile ...'. Arguments come by environment.
local server = vim.split(vim.env.BACKREAD_SERVER, ' ')
local out = {}
local function finish(code)
  io.stdout:write(vim.json.encode(out) .. '\n')
  vim.cmd(code .. 'cquit')
end
local function count()
  return #vim.diagnostic.get(0)
end

vim.cmd('edit ' .. vim.fn.fnameescape(vim.env.BACKREAD_STORY))
vim.bo.filetype = 'text'
local id = vim.lsp.start_client({
  name = 'backread',
  cmd = server,
  root_dir = vim.fn.getcwd(),
  get_language_id = function() return 'plaintext' end,
})
vim.lsp.buf_attach_client(0, id)
if not vim.wait(20000, function() return count() > 0 end, 20) then
  out.error = 'no diagnostics'
  finish(1)
end
out.before = count()
out.first = vim.diagnostic.get(0)[1]

local function fixable()
  for _, diagnostic in ipairs(vim.diagnostic.get(0)) do
    local params = {
      textDocument = vim.lsp.util.make_text_document_params(),
      range = {
        start = { line = diagnostic.lnum, character = diagnostic.col },
        ['end'] = { line = diagnostic.end_lnum, character = diagnostic.end_col },
      },
      context = { diagnostics = {}, only = { 'quickfix' } },
    }
    local replies = vim.lsp.buf_request_sync(0, 'textDocument/codeAction', params, 10000) or {}
    for _, reply in pairs(replies) do
      for _, action in ipairs(reply.result or {}) do
        if action.edit then return diagnostic, action end
      end
    end
  end
end
local diagnostic, action = fixable()
if not action then
  out.error = 'no action with an edit'
  finish(1)
end
out.action = action.title
out.message = diagnostic.message
vim.lsp.util.apply_workspace_edit(action.edit, 'utf-16')
local gone = vim.wait(10000, function() return count() < out.before end, 20)
out.after = count()
out.gone = gone
finish(gone and 0 or 1)
