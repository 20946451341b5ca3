// Starts `factcheck lsp`, and shows in VS Code what it says of texts, Markdown and HTML.

const { workspace } = require("vscode");
const { LanguageClient } = require("vscode-languageclient/node");

let client;

exports.activate = () => {
  const settings = workspace.getConfiguration("factcheck");
  const server = { command: settings.get("command"), args: settings.get("arguments") };
  const documentSelector = ["plaintext", "markdown", "html"].map((language) => ({ language }));
  client = new LanguageClient("factcheck", "factcheck", server, { documentSelector });
  return client.start();
};

exports.deactivate = () => client?.stop();
