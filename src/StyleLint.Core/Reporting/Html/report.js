'use strict';
// Filters, walks through the findings and shows a card beside each. The page can be read without it.
(() => {
  const bar = document.getElementById('bar');
  if (!bar) return;
  const byId = id => document.getElementById(id);
  const notes = [...document.querySelectorAll('.notes > li')];
  const marks = [...document.querySelectorAll('.m')];
  const articles = [...document.querySelectorAll('main > article')];
  const boxes = [...bar.querySelectorAll('input')];
  const rule = byId('rule');
  const shown = byId('shown');
  const card = document.createElement('div');
  card.className = 'card';
  card.id = 'card';
  card.setAttribute('role', 'tooltip');
  card.hidden = true;
  document.querySelector('main').append(card);

  let visible = notes;
  let current = null;
  let timer = 0;

  const numbersOf = mark => mark.dataset.n.split(' ');
  const notesOf = mark => numbersOf(mark).map(number => byId('n' + number)).filter(note => !note.hidden);
  const anchorOf = note => byId(note.dataset.m);

  function filter() {
    const severities = new Set(boxes.filter(box => box.checked).map(box => box.value));
    for (const note of notes) note.hidden = !severities.has(note.classList[0]) || (rule.value !== '' && note.dataset.r !== rule.value);
    visible = notes.filter(note => !note.hidden);
    for (const mark of marks) {
      const isOff = notesOf(mark).length === 0;
      mark.classList.toggle('off', isOff);
      if (mark.tagName === 'A') mark.tabIndex = isOff ? -1 : 0;
      if (!isOff) recolor(mark);
    }
    for (const article of articles) article.hidden = !article.querySelector('.notes > li:not([hidden])');
    close();
    current = null;
    count();
  }

  // A mark shows the gravest of the findings that are not filtered out.
  function recolor(mark) {
    const severities = notesOf(mark).map(note => note.classList[0]);
    const gravest = ['e', 'w', 's'].find(severity => severities.includes(severity));
    mark.classList.remove('e', 'w', 's');
    mark.classList.add(gravest);
  }

  function count() {
    const at = visible.indexOf(current);
    shown.textContent = at >= 0 ? `${at + 1} of ${visible.length}` : visible.length === 1 ? '1 finding' : `${visible.length} findings`;
  }

  function walk(step) {
    if (visible.length === 0) return;
    const at = visible.indexOf(current);
    const next = at >= 0 ? at + step : step > 0 ? firstBelow() : visible.length - 1;
    const note = visible[(next + visible.length) % visible.length];
    const anchor = anchorOf(note);
    anchor.focus({ preventScroll: true });
    anchor.scrollIntoView({ block: 'center' });
    open(anchor, note);
  }

  function firstBelow() {
    const at = visible.findIndex(note => anchorOf(note).getBoundingClientRect().top >= 0);
    return at < 0 ? 0 : at;
  }

  function open(mark, first) {
    window.clearTimeout(timer);
    const found = notesOf(mark);
    if (found.length === 0) return;
    unmark();
    current = first ?? found[0];
    card.replaceChildren(...[current, ...found.filter(note => note !== current)].map(sectionOf));
    card.hidden = false;
    place(mark);
    current.classList.add('on');
    const number = current.id.slice(1);
    for (const other of marks) if (numbersOf(other).includes(number)) other.classList.add('on');
    count();
  }

  function sectionOf(note) {
    const section = document.createElement('section');
    section.className = note.classList[0];
    for (const part of note.children) section.append(withoutIds(part));
    const page = byId('r' + note.dataset.r);
    const why = page && page.querySelector('.why');
    if (why) {
      const reason = document.createElement('div');
      reason.className = 'reason';
      reason.append(page.querySelector('h3').cloneNode(true), why.cloneNode(true));
      section.append(reason);
    }
    return section;
  }

  // A card that comes and goes must hold nothing to focus.
  function withoutIds(part) {
    const copy = part.cloneNode(true);
    for (const link of copy.querySelectorAll('a')) {
      const text = document.createElement('span');
      text.className = link.className;
      text.textContent = link.textContent;
      link.replaceWith(text);
    }
    return copy;
  }

  function place(mark) {
    const box = mark.getClientRects()[0] ?? mark.getBoundingClientRect();
    const room = document.documentElement.clientWidth;
    const left = Math.max(8, Math.min(box.left, room - card.offsetWidth - 8));
    const isBelow = box.bottom + card.offsetHeight + 12 < window.innerHeight || box.top < card.offsetHeight + 60;
    card.style.left = `${left + window.scrollX}px`;
    card.style.top = `${(isBelow ? box.bottom + 8 : box.top - card.offsetHeight - 8) + window.scrollY}px`;
  }

  function unmark() {
    for (const element of document.querySelectorAll('.on')) element.classList.remove('on');
  }

  function close() {
    window.clearTimeout(timer);
    card.hidden = true;
    unmark();
  }

  const later = action => { window.clearTimeout(timer); timer = window.setTimeout(action, 160); };
  const markAt = event => event.target.closest?.('.m:not(.off)');

  document.addEventListener('mouseover', event => {
    const mark = markAt(event);
    if (mark) later(() => open(mark));
    else if (card.contains(event.target)) window.clearTimeout(timer);
    else if (!card.hidden && !document.activeElement?.matches('.m')) later(close);
  });
  document.addEventListener('focusin', event => {
    const mark = markAt(event);
    if (mark) { if (card.hidden || !notesOf(mark).includes(current)) open(mark); } else if (!card.contains(event.target)) close();
  });
  document.addEventListener('click', event => {
    const mark = markAt(event);
    if (mark) { event.preventDefault(); open(mark); } else if (!card.contains(event.target) && !bar.contains(event.target)) close();
  });
  document.addEventListener('keydown', event => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest?.('select, input, textarea')) return;
    const onMark = event.target.matches?.('.m');
    if (event.key === 'j' || (onMark && (event.key === 'ArrowRight' || event.key === 'ArrowDown'))) walk(1);
    else if (event.key === 'k' || (onMark && (event.key === 'ArrowLeft' || event.key === 'ArrowUp'))) walk(-1);
    else if (event.key === 'Escape' && !card.hidden) close();
    else return;
    event.preventDefault();
  });
  window.addEventListener('resize', close);
  bar.addEventListener('change', filter);
  bar.addEventListener('submit', event => event.preventDefault());
  byId('next').addEventListener('click', () => walk(1));
  byId('back').addEventListener('click', () => walk(-1));

  bar.hidden = false;
  document.querySelector('.keys').hidden = false;
  count();
})();
