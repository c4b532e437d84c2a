'use strict';

const LOOK = '/office/ask/look';
const API = '/api/v1/';
const PAPERS = [['report', 'docx'], ['report', 'pdf'], ['report', 'html'], ['summary', 'pdf'], ['summary', 'png']];
const SCORE = /^(?:100(?:\.00?)?|[0-9]{1,2}(?:\.[0-9]{1,2})?)$/;

const page = { language: 'th', file: null, which: 0, view: null, asked: 0 };

const byId = (id) => document.getElementById(id);
const word = (key, ...args) => {
  const said = WORDS[page.language][key];
  return typeof said === 'function' ? said(...args) : said;
};
const inLanguage = (text) => (typeof text === 'string' ? text : text[page.language]);

function element(name, text, attributes = {}) {
  const made = document.createElement(name);
  made.textContent = text;
  Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
  return made;
}

function tell(text) {
  byId('state').textContent = text;
}

/** Asks what a file or a result means; an answer that a later question has overtaken is not shown. */
async function look(file, name, which) {
  const asked = ++page.asked;
  tell(word('reading'));
  const query = new URLSearchParams({ name, which });
  let response;
  let answer;
  try {
    response = await fetch(`${LOOK}?${query}`, { method: 'POST', body: file });
    answer = await response.json();
  } catch (unreachable) {
    tell(word('unreachable'));
    return;
  }
  if (asked !== page.asked) {
    return;
  }
  if (response.ok) {
    page.view = answer;
    show();
  } else {
    refuse(answer);
  }
}

function refuse(answer) {
  page.view = null;
  byId('result').hidden = true;
  byId('which-line').hidden = true;
  const problems = answer.problems || [];
  tell(problems.length ? word('failed', problems.length) : answer.detail || word('unreachable'));
  const said = (one) => [one.file, one.cell || one.line, inLanguage(one.found || ''), inLanguage(one.remedy || '')]
    .filter(Boolean).join(' · ');
  byId('problems').replaceChildren(...problems.map((one) => element('li', said(one))));
}

function show() {
  const view = page.view;
  const problems = view.problems || [];
  tell(problems.length ? word('failed-in-part', problems.length) : word('ready', view.agency));
  byId('problems').replaceChildren(
    ...problems.map((one) => element('li', `${one.place} · ${inLanguage(one.text)}`)),
    ...view.remarks.map((one) => element('li', inLanguage(one))));
  byId('which-line').hidden = view.agencies.length < 2;
  byId('which').replaceChildren(...view.agencies.map((name, i) => element('option', name, { value: i })));
  byId('which').value = page.which;
  byId('agency').textContent = `${view.agency} ${view.year}`;
  byId('overall').textContent = word('level', view.overall);
  byId('level').textContent = inLanguage(view.level);
  byId('next').textContent = view.next ? inLanguage(view.next) : '';
  byId('because').replaceChildren(...view.because.map((one) => element('li', one)));
  byId('no-doubts').hidden = view.doubts.length > 0;
  byId('doubts').replaceChildren(...view.doubts.map(doubt));
  byId('advice').replaceChildren(...(view.advice.length
    ? view.advice.map((one) => element('li', `${one.code}: ${inLanguage(one.title)}`))
    : [element('li', word('no-advice'))]));
  byId('tables').replaceChildren(...view.tables.map(table));
  byId('papers').replaceChildren(...PAPERS.map(paper), mended());
  byId('result').hidden = false;
}

function doubt(one) {
  const line = element('li', inLanguage(one.text) + ' ');
  one.subjects.filter((id) => rowOf(id)).forEach((id) => {
    const to = element('button', word('go-to', id), { type: 'button' });
    to.addEventListener('click', () => byId('score-' + id)?.focus());
    line.append(to);
  });
  return line;
}

const rowOf = (id) => page.view.tables.flatMap((one) => one.rows).find((row) => row.id === id);

function table(of) {
  const made = element('table', '');
  made.append(element('caption', inLanguage(of.name)));
  const head = made.createTHead().insertRow();
  ['column-id', 'column-name', 'column-score'].forEach((key) => head.append(element('th', word(key), { scope: 'col' })));
  const body = made.createTBody();
  of.rows.forEach((row) => line(body.insertRow(), row));
  return made;
}

/** A score that was given can be mended; one that follows from others is shown. */
function line(into, row) {
  const told = page.view.doubts.filter((one) => one.doubt && one.subjects.includes(row.id));
  into.className = row.kind;
  into.append(element('th', row.id, { scope: 'row' }), element('td', inLanguage(row.name)));
  const cell = element('td', '', { class: told.length ? 'score doubtful' : 'score' });
  const isGiven = row.path.length > 0 && (row.given !== '' || row.kind === 'item');
  if (isGiven) {
    const field = element('input', '', { id: 'score-' + row.id, inputmode: 'decimal', autocomplete: 'off' });
    field.value = row.given;
    field.setAttribute('aria-label', word('score-of', row.id, inLanguage(row.name)));
    field.addEventListener('change', () => mend(row, field));
    cell.append(field);
  } else {
    cell.append(element('span', row.score || '–', { class: 'figure', id: 'score-' + row.id, tabindex: '-1' }));
  }
  if (told.length) {
    const why = element('span', `${word('doubtful')}: ${told.map((one) => inLanguage(one.text)).join(' ')}`, {
      class: 'told', id: 'told-' + row.id,
    });
    cell.append(why);
    cell.firstChild.setAttribute('aria-describedby', why.id);
  }
  into.append(cell);
}

function mend(row, field) {
  const typed = field.value.trim();
  if (typed !== '' && !SCORE.test(typed)) {
    tell(word('not-a-score', typed));
    field.setAttribute('aria-invalid', 'true');
    return;
  }
  const result = structuredClone(page.view.result);
  let at = result;
  row.path.slice(0, -1).forEach((key) => { at = at[key] = at[key] ?? {}; });
  at[row.path.at(-1)] = typed === '' ? null : Number(typed);
  page.file = null;
  page.which = 0;
  look(JSON.stringify(result), 'result.json', 0).then(() => byId('score-' + row.id)?.focus());
}

function paper([what, format]) {
  const made = element('button', word(`${what}-${format}`), { type: 'button', id: `${what}-${format}` });
  made.addEventListener('click', () => make(what, format));
  return made;
}

async function make(what, format) {
  tell(word('making'));
  const form = new FormData();
  form.append('file', new Blob([JSON.stringify(page.view.result)]), 'result.json');
  for (const file of byId('previous').files) form.append('previous', file, file.name);
  for (const file of byId('profile').files) form.append('profile', file, file.name);
  const query = new URLSearchParams({ format, lang: page.language });
  if (byId('date').value) query.set('date', byId('date').value);
  try {
    const response = await fetch(`${API}${what}?${query}`, { method: 'POST', body: form });
    if (response.ok) {
      keep(await response.blob(), `ita-${page.view.year}-${what}.${format}`);
      tell(word('made'));
    } else {
      const answer = await response.json();
      const problems = (answer.problems || []).map((one) => `${inLanguage(one.found)} · ${inLanguage(one.remedy)}`);
      tell(problems.join(' ') || answer.detail);
    }
  } catch (unreachable) {
    tell(word('unreachable'));
  }
}

function mended() {
  const made = element('button', word('json'), { type: 'button', id: 'json' });
  made.addEventListener('click', () => keep(
    new Blob([JSON.stringify(page.view.result, null, 2) + '\n'], { type: 'application/json' }),
    `ita-${page.view.year}.json`));
  return made;
}

function keep(blob, name) {
  const link = element('a', '', { href: URL.createObjectURL(blob), download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10000);
}

function take(file) {
  if (file) {
    page.file = file;
    page.which = 0;
    look(file, file.name, 0);
  }
}

async function form() {
  const year = byId('year').value;
  const response = await fetch(`${API}template?${new URLSearchParams({ year })}`);
  if (response.ok) keep(await response.blob(), `ita-${year}.xlsx`);
}

function speak(language) {
  page.language = language;
  document.documentElement.lang = language;
  document.querySelectorAll('[data-word]').forEach((one) => { one.textContent = word(one.dataset.word); });
  document.title = `${word('title')} · OpenITA`;
  byId('language').textContent = word('language');
  byId('language').lang = language === 'th' ? 'en' : 'th';
  const query = language === 'th' ? location.pathname : `${location.pathname}?lang=en`;
  history.replaceState(null, '', query);
  if (page.view) show();
}

async function begin() {
  speak(new URLSearchParams(location.search).get('lang') === 'en' ? 'en' : 'th');
  byId('language').addEventListener('click', () => speak(page.language === 'th' ? 'en' : 'th'));
  byId('file').addEventListener('change', (event) => take(event.target.files[0]));
  byId('form').addEventListener('click', form);
  byId('which').addEventListener('change', (event) => {
    page.which = Number(event.target.value);
    if (page.file) look(page.file, page.file.name, page.which);
  });
  const drop = byId('drop');
  drop.addEventListener('dragover', (event) => { event.preventDefault(); drop.classList.add('over'); });
  drop.addEventListener('dragleave', () => drop.classList.remove('over'));
  drop.addEventListener('drop', (event) => {
    event.preventDefault();
    drop.classList.remove('over');
    take(event.dataTransfer.files[0]);
  });
  const years = await (await fetch('/office/ask/years')).json();
  byId('year').replaceChildren(...years.years.map((year) => element('option', year, { value: year })));
}

begin();
