'use strict';

const PATH = '/playground/ask/';
const WAIT = 120; // milliseconds after the last key
const EXAMPLE = { fiscalYear: 2567, agency: { name: 'หน่วยงานตัวอย่าง' }, items: { i1: 88.5 } };

CodeMirror.defineSimpleMode('ita-drl', {
  start: [
    { regex: /\/\/.*/, token: 'comment' },
    { regex: /\/\*/, token: 'comment', next: 'comment' },
    { regex: /"(?:[^"\\]|\\.)*"?/, token: 'string' },
    { regex: /@\s*\w+/, token: 'meta' },
    { regex: /\b(?:rule|when|then|end|not|exists|accumulate|in|package|import|global)\b/, token: 'keyword' },
    { regex: /\b(?:true|false)\b/, token: 'atom' },
    { regex: /\$\w+/, token: 'variable-2' },
    { regex: /\b[A-Z]\w*/, token: 'def' },
    { regex: /-?\b\d+(?:\.\d+)?/, token: 'number' },
    { regex: /\w+|\s+|./, token: null },
  ],
  comment: [
    { regex: /.*?\*\//, token: 'comment', next: 'start' },
    { regex: /.+/, token: 'comment' },
  ],
});

const page = {
  files: {},
  language: 'th',
  slips: [],
  gaps: [],
  asked: 0,
  timer: 0,
  panes: [],
};

const byId = (id) => document.getElementById(id);
const word = (key, ...args) => {
  const said = WORDS[page.language][key];
  return typeof said === 'function' ? said(...args) : said;
};
const inLanguage = (text) => text[page.language];

async function ask(what, more) {
  const response = await fetch(PATH + what, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ files: page.files, offset: 0, ...more }),
  });
  if (what === 'zip' && response.ok) {
    return response.blob();
  }
  const answer = await response.json();
  if (!response.ok) {
    const problems = (answer.problems || []).map(inLanguage).join('\n');
    throw new Error(problems || word('unreachable'));
  }
  return answer;
}

function modeOf(file) {
  if (file.endsWith('.drl')) return 'ita-drl';
  if (file.endsWith('.yaml')) return 'yaml';
  return file.endsWith('.properties') ? 'properties' : 'application/json';
}

class Pane {
  constructor(id) {
    this.select = byId(id + '-file');
    this.marks = [];
    this.isFilling = false;
    this.cm = CodeMirror(byId(id), {
      lineNumbers: true,
      indentUnit: 4,
      screenReaderLabel: id,
      extraKeys: {
        'Ctrl-Space': (cm) => cm.showHint(this.hints()),
        'Ctrl-I': () => explain(this),
        Tab: false,
        'Shift-Tab': false,
      },
    });
    this.cm.on('change', () => this.changed());
    this.cm.on('focus', () => { page.pane = this; });
    this.cm.on('inputRead', (cm, change) => {
      if (/["(.,@$ ]$/.test(change.text.join('')) || /^\w$/.test(change.text.join(''))) {
        cm.showHint(this.hints());
      }
    });
    this.select.addEventListener('change', () => this.show(this.select.value));
    this.cm.getWrapperElement().addEventListener('mousemove', (event) => this.pointed(event));
  }

  hints() {
    const hint = async (cm) => {
      const proposals = await ask('complete', { file: this.file, offset: cm.indexFromPos(cm.getCursor()) });
      if (proposals.length === 0) return null;
      const span = proposals[0].span;
      const typed = cm.getRange(cm.posFromIndex(span.start), cm.getCursor()).replace(/^"/, '').toLowerCase();
      const list = proposals
        .filter((one) => one.label.toLowerCase().startsWith(typed))
        .map((one) => {
          const detail = inLanguage(one.detail);
          return { text: one.insert, displayText: detail ? `${one.label} · ${detail.split('\n')[0]}` : one.label };
        });
      return { list, from: cm.posFromIndex(span.start), to: cm.posFromIndex(span.end) };
    };
    hint.async = false;
    return { hint, completeSingle: false };
  }

  show(file) {
    this.file = file;
    this.select.value = file;
    this.isFilling = true;
    this.cm.setOption('mode', modeOf(file));
    this.cm.setValue(page.files[file]);
    this.cm.setOption('screenReaderLabel', file);
    this.cm.getInputField().setAttribute('aria-label', file);
    this.isFilling = false;
    this.mark();
  }

  changed() {
    if (this.isFilling) return;
    page.files[this.file] = this.cm.getValue();
    page.gaps = [];
    page.panes.filter((other) => other !== this && other.file === this.file).forEach((other) => other.show(this.file));
    clearTimeout(page.timer);
    page.timer = setTimeout(look, WAIT);
  }

  mark() {
    this.marks.forEach((mark) => mark.clear());
    const on = (span, options) =>
      this.cm.markText(
        this.cm.posFromIndex(span.start), this.cm.posFromIndex(Math.max(span.end, span.start + 1)), options);
    this.marks = [
      ...page.gaps.filter((gap) => gap.spot.file === this.file)
        .map((gap) => on(gap.spot.span, { className: 'gap', title: inLanguage(gap.text) })),
      ...page.slips.filter((slip) => slip.file === this.file)
        .map((slip) => on(slip.span, { className: 'slip-' + slip.severity, title: inLanguage(slip.text) })),
    ];
  }

  pointed(event) {
    clearTimeout(this.pointing);
    this.pointing = setTimeout(() => {
      const place = this.cm.coordsChar({ left: event.clientX, top: event.clientY }, 'window');
      if (!place.outside) explain(this, place);
    }, 400);
  }
}

/** What stands under the cursor or the pointer. */
async function explain(pane, place) {
  const cursor = place || pane.cm.getCursor();
  const hints = await ask('hover', { file: pane.file, offset: pane.cm.indexFromPos(cursor) });
  if (hints.length > 0) {
    const text = hints[0].text;
    const both = text.th === text.en ? text.th : `${text.th}\n\n${text.en}`;
    byId('said').textContent = both.replace(/\*\*/g, '');
  }
}

/** What is wrong now; an answer that comes after a later question is old. */
async function look() {
  const asked = ++page.asked;
  try {
    const slips = await ask('problems');
    if (asked === page.asked) told(slips, word('fine'));
  } catch (e) {
    byId('state').textContent = e.message;
  }
}

function told(slips, fine) {
  page.slips = slips;
  page.panes.forEach((pane) => pane.mark());
  byId('state').textContent = slips.length === 0 ? fine : '';
  byId('problems').replaceChildren(...slips.map(shown));
}

function shown(slip) {
  const item = document.createElement('li');
  item.className = slip.severity;
  const line = page.files[slip.file] ? page.files[slip.file].slice(0, slip.span.start).split('\n').length : 1;
  const text = document.createElement('span');
  text.textContent = `${slip.file}:${line} ${inLanguage(slip.text)} `;
  const go = document.createElement('button');
  go.type = 'button';
  go.textContent = word('open') + ` ${slip.file}:${line}`;
  go.addEventListener('click', () => goTo(slip.file, slip.span));
  item.append(text, go);
  if (slip.mending.length > 0) {
    const mend = document.createElement('button');
    mend.type = 'button';
    mend.className = 'mend';
    mend.textContent = word('mend');
    mend.addEventListener('click', () => change(slip.mending));
    item.append(' ', mend);
  }
  return item;
}

function goTo(file, span) {
  const pane = page.panes.find((one) => one.file === file) || page.panes[file.endsWith('.drl') ? 0 : 1];
  if (pane.file !== file && page.files[file] !== undefined) pane.show(file);
  pane.cm.focus();
  pane.cm.setCursor(pane.cm.posFromIndex(span.start));
}

function change(changes) {
  [...changes].sort((one, other) => other.span.start - one.span.start).forEach(({ file, span, text }) => {
    page.files[file] = page.files[file].slice(0, span.start) + text + page.files[file].slice(span.end);
  });
  page.panes.forEach((pane) => pane.show(pane.file));
  look();
}

async function format() {
  const pane = page.pane || page.panes[0];
  const { text } = await ask('format', { file: pane.file });
  change([{ file: pane.file, span: { start: 0, end: page.files[pane.file].length }, text }]);
}

async function runCases() {
  const trial = await ask('cases');
  page.gaps = trial.gaps;
  page.panes.forEach((pane) => pane.mark());
  const lines = trial.failures.length === 0
    ? [word('cases-hold', trial.cases)]
    : [word('cases-fail', trial.cases, trial.failures.length), ...trial.failures.map((one) => inLanguage(one.text))];
  if (trial.gaps.length > 0) {
    lines.push(word('untested', trial.gaps.length), ...trial.gaps.map((one) => '• ' + inLanguage(one.text)));
  }
  byId('said').textContent = lines.join('\n');
}

async function lint() {
  told([...(await ask('problems')), ...(await ask('lint'))], word('no-lints'));
}

async function tryResult() {
  const trial = await ask('try', { result: byId('result').value });
  if (!trial.level) {
    byId('trial').textContent = word('no-trial');
    return;
  }
  const compared = (one) => `${one.subject} ${one.value} ${one.comparison} ${one.threshold}`;
  const rules = trial.rules.map((one) => one.fired
    ? `✓ ${one.rule}: ${word('fired')} (${one.because.map(compared).join(', ')})`
    : `✗ ${one.rule}: ${word('not-fired')} ${one.unmet.condition}`
      + (one.unmet.gaps.length > 0 ? ` (${one.unmet.gaps.slice(0, 3).map(compared).join(', ')})` : ''));
  byId('trial').textContent = [`${word('level')}: ${trial.level}`, ...rules, ...trial.findings.map((one) => '• ' + one)].join('\n');
}

async function download() {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(await ask('zip'));
  link.download = 'pack.zip';
  link.click();
  URL.revokeObjectURL(link.href);
}

function speak() {
  document.documentElement.lang = page.language;
  document.querySelectorAll('[data-word]').forEach((element) => {
    element.textContent = word(element.dataset.word);
  });
  const other = page.language === 'th' ? 'en' : 'th';
  byId('language').lang = other;
  byId('language').textContent = other === 'en' ? 'English' : 'ภาษาไทย';
}

function onClick(id, work) {
  byId(id).addEventListener('click', async () => {
    try {
      await work();
    } catch (e) {
      byId(id === 'try' ? 'trial' : 'said').textContent = e.message;
    }
  });
}

async function begin() {
  speak();
  byId('result').value = JSON.stringify(EXAMPLE, null, 1);
  page.files = await (await fetch(PATH + 'start')).json();
  page.panes = [new Pane('left'), new Pane('right')];
  page.panes.forEach((pane) => {
    pane.select.replaceChildren(...Object.keys(page.files).map((file) => new Option(file, file)));
  });
  page.panes[0].show('rules.drl');
  page.panes[1].show('cases/rules.yaml');
  onClick('format', format);
  onClick('what', () => explain(page.pane || page.panes[0]));
  onClick('cases', runCases);
  onClick('lint', lint);
  onClick('zip', download);
  onClick('try', tryResult);
  onClick('language', () => {
    page.language = page.language === 'th' ? 'en' : 'th';
    speak();
    return look();
  });
  await look();
}

document.addEventListener('DOMContentLoaded', begin);
