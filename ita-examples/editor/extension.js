// Starts the language server of ita.jar and leaves everything else to it.
'use strict';

const { window, workspace } = require('vscode');
const { LanguageClient, TransportKind } = require('vscode-languageclient/node');

const FILES = ['**/*.drl', '**/messages_{th,en}.properties', '**/pack.json', '**/cases/*.yaml'];
const NO_JAR = 'ระบุที่อยู่ของ ita.jar ใน Settings ที่ ita.jar · Say in the settings, under ita.jar, where ita.jar lies';

let client;

exports.activate = async function activate() {
  const settings = workspace.getConfiguration('ita');
  const jar = settings.get('jar');
  if (!jar) {
    window.showWarningMessage(NO_JAR);
    return;
  }
  const kits = settings.get('yearKits').flatMap((kit) => ['--year-kit', kit]);
  const server = {
    command: settings.get('java'),
    args: ['-jar', jar, 'rules', 'lsp', '--lang', settings.get('language'), ...kits],
    transport: TransportKind.stdio,
  };
  const documentSelector = FILES.map((pattern) => ({ scheme: 'file', pattern }));
  client = new LanguageClient('ita', 'OpenITA', server, { documentSelector });
  await client.start();
};

exports.deactivate = function deactivate() {
  return client ? client.stop() : undefined;
};
