
'use strict';
(() => {
  const quotations = [...document.querySelectorAll('details.quotation')];
  const status = document.querySelector('.status');

  /* For each quotation the mentions and cues that were looked at, with their ranks. */
  const looked = new Map();
  for (const words of document.querySelectorAll('.text u[data-of]')) {
    for (const pair of words.dataset.of.split(' ')) {
      const [quotation, rank] = pair.split(':');
      if (!looked.has(quotation)) looked.set(quotation, []);
      looked.get(quotation).push([words, rank]);
    }
  }

  let shown = null;

  function mark(number) {
    for (const [words] of looked.get(shown) ?? []) {
      words.classList.remove('here');
      delete words.dataset.rank;
    }
    for (const part of document.querySelectorAll('mark.active')) part.classList.remove('active');
    shown = number;
    if (!number) return;
    for (const part of document.querySelectorAll(`mark[data-quotation="${number}"]`)) part.classList.add('active');
    for (const [words, rank] of looked.get(number) ?? []) {
      words.classList.add('here');
      if (rank !== '0') words.dataset.rank = rank;
    }
  }

  const numberOf = (details) => details.dataset.quotation;
  const opened = () => quotations.find((details) => details.open);
  const markOpened = () => mark(opened() ? numberOf(opened()) : null);

  for (const details of quotations) details.addEventListener('toggle', markOpened);
  markOpened();

  /* Scrolls what is beside the text, and the page only where it is not beside it. */
  function bring(details) {
    const side = details.closest('.side');
    if (getComputedStyle(side).position === 'sticky') {
      side.scrollTop += details.getBoundingClientRect().top - side.getBoundingClientRect().top - 8;
    } else {
      details.scrollIntoView({ block: 'start' });
    }
  }

  function open(number) {
    const details = quotations.find((candidate) => numberOf(candidate) === number);
    if (!details) return false;
    details.open = true;
    bring(details);
    return true;
  }

  document.addEventListener('click', (event) => {
    const target = event.target instanceof Element ? event.target : null;
    const link = target?.closest('a');
    const part = target?.closest('mark[data-quotation]');
    if (!part || (link && !link.matches('.why')) || !getSelection().isCollapsed) return;
    if (open(part.dataset.quotation)) {
      event.preventDefault();
      if (link) quotations.find((details) => details.open).querySelector('summary').focus({ preventScroll: true });
    }
  });

  /* Letters are keys only on a quotation: elsewhere they may be those of an aid. */
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || (event.key !== 'j' && event.key !== 'k') || !event.target.closest('.side, mark')) return;
    const at = quotations.indexOf(opened());
    const next = quotations[at + (event.key === 'j' ? 1 : -1)];
    if (!next) return;
    open(numberOf(next));
    next.querySelector('summary').focus({ preventScroll: true });
    document.querySelector(`mark[data-quotation="${numberOf(next)}"]`)?.scrollIntoView({ block: 'nearest' });
  });

  /* The quotation that was asked for is open from the start; it may lie far down. */
  if (!location.hash && opened() && opened() !== quotations[0]) {
    bring(opened());
    document.querySelector(`mark[data-quotation="${numberOf(opened())}"]`)?.scrollIntoView({ block: 'center', behavior: 'instant' });
  }

  /* What explains a quotation as text, for the report of an error. */
  const rowsOf = (table) => [...table.rows].map((row) => [...row.cells].map((cell) => cell.textContent.trim()).join('\t').trimEnd()).join('\n');
  for (const details of quotations) {
    const button = Object.assign(document.createElement('button'), { type: 'button', className: 'tools', textContent: 'Copy as text' });
    button.addEventListener('click', async () => {
      const why = details.querySelector('.why');
      const parts = [
        [...details.querySelector('summary').children].map((part) => part.textContent).join('  '),
        ...[...why.querySelectorAll(':scope > p')].map((part) => part.textContent),
        ...[...why.querySelectorAll('table')].map((table) => `${table.caption.textContent}\n${rowsOf(table)}`),
      ];
      try {
        await navigator.clipboard.writeText(parts.join('\n\n') + '\n');
        status.textContent = 'Copied.';
        button.textContent = 'Copied';
      } catch {
        status.textContent = 'The browser does not let the page copy.';
        button.textContent = 'Not allowed here';
      }
      setTimeout(() => { button.textContent = 'Copy as text'; }, 2000);
    });
    details.querySelector('.why').prepend(button);
  }

  /* Under the pointer, a word shows the arcs to its head and its dependents, an arc itself. */
  let looking = null;
  document.addEventListener('pointerover', (event) => {
    const part = event.target instanceof Element ? event.target.closest('.drawing .arc, .drawing .form text') : null;
    if (part === looking) return;
    for (const old of document.querySelectorAll('.drawing .on, .looking')) old.classList.remove('on', 'out', 'looking');
    looking = part;
    if (!part) return;
    const drawing = part.closest('svg');
    const forms = [...drawing.querySelectorAll('.form text')];
    const word = part.matches('.arc') ? null : String(forms.indexOf(part) + 1);
    drawing.classList.add('looking');
    for (const arc of word ? drawing.querySelectorAll(`.arc[data-word="${word}"], .arc[data-head="${word}"]`) : [part]) {
      arc.classList.add('on');
      arc.classList.toggle('out', arc.dataset.head === word);
      for (const end of [arc.dataset.word, arc.dataset.head]) forms[end - 1]?.classList.add('on');
    }
  });
})();
