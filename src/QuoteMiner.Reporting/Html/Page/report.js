
'use strict';
(() => {
  const root = document.documentElement;
  const status = document.querySelector('.status');
  const articles = [...document.querySelectorAll('main > article')];
  const main = document.querySelector('main');

  /* The overview is written when all is counted, and wanted first. */
  const overview = document.getElementById('overview');
  if (overview) main.prepend(overview);

  /* The card beside a quote: a copy of its note, which screen readers get by aria-describedby. */
  const card = document.createElement('div');
  card.className = 'card';
  card.hidden = true;
  card.setAttribute('aria-hidden', 'true');
  document.body.append(card);
  let shown = null;
  let dismissed = null;
  let leaving = 0;

  const partsOf = (mark) => {
    const article = mark.closest('article');
    const id = mark.dataset.quote;
    return article.querySelectorAll(`mark[data-quote="${id}"], u[data-of~="${id}"]`);
  };

  function show(mark, pointer) {
    clearTimeout(leaving);
    if (mark === shown || mark === dismissed) return;
    hide();
    shown = mark;
    for (const part of partsOf(mark)) part.classList.add('active');
    const note = document.getElementById(mark.getAttribute('aria-describedby'));
    card.replaceChildren(...[...note.children].map((child) => child.cloneNode(true)));
    card.classList.add('note');
    card.dataset.hue = mark.dataset.hue;
    card.hidden = false;
    place(mark, pointer);
  }

  /* In the margin, where there is one and the list of speakers is not there; else below the line of the quote that the pointer is on, or above where there is no room. */
  function place(mark, pointer) {
    const lines = [...mark.getClientRects()];
    const line = (pointer && lines.find((candidate) => pointer.clientY <= candidate.bottom + 2)) ?? lines[lines.length - 1];
    const side = mark.closest('article').querySelector('.side').getBoundingClientRect();
    const inMargin = Math.max(side.bottom + 16, Math.min(lines[0].top - 14, innerHeight - card.offsetHeight - 16));
    if (side.left > line.right && Math.abs(inMargin - lines[0].top) < 120 && inMargin + card.offsetHeight < innerHeight) {
      moveCard(Math.min(side.left + 24, root.clientWidth - card.offsetWidth - 16), inMargin);
      return;
    }
    const left = Math.max(16, Math.min(line.left, root.clientWidth - card.offsetWidth - 16));
    const fits = line.bottom + 8 + card.offsetHeight < innerHeight || line.top < card.offsetHeight + 16;
    moveCard(left, fits ? line.bottom + 8 : line.top - card.offsetHeight - 8);
  }

  function moveCard(left, top) {
    card.style.left = `${left + scrollX}px`;
    card.style.top = `${top + scrollY}px`;
  }

  function hide() {
    clearTimeout(leaving);
    if (!shown) return;
    for (const part of partsOf(shown)) part.classList.remove('active');
    shown = null;
    card.hidden = true;
  }

  const markAt = (target) => (target instanceof Element ? target.closest('mark[data-quote]') : null);

  document.addEventListener('pointerover', (event) => {
    const mark = markAt(event.target);
    if (mark) {
      show(mark, event);
    } else if (card.contains(event.target)) {
      clearTimeout(leaving);
    }
  });
  document.addEventListener('pointerout', (event) => {
    if (!markAt(event.target) && !card.contains(event.target)) return;
    dismissed = null;
    clearTimeout(leaving);
    leaving = setTimeout(() => {
      const focused = markAt(document.activeElement);
      if (focused) show(focused); else hide();
    }, 400);
  });
  document.addEventListener('focusin', (event) => {
    const mark = markAt(event.target);
    dismissed = null;
    if (mark) show(mark); else hide();
  });
  document.addEventListener('focusout', (event) => {
    if (markAt(event.target) && !event.relatedTarget) hide();
  });

  /* Filter: any number of speakers of an article; those of the overview by name in all of them. */
  const pressed = (element) => element.getAttribute('aria-pressed') === 'true';
  const press = (element, isPressed) => element.setAttribute('aria-pressed', String(isPressed));

  function apply(article) {
    const wanted = new Set([...article.querySelectorAll('.speaker')].filter(pressed).map((button) => button.dataset.filter));
    const isWanted = (id) => wanted.has(id ?? 'none');
    article.classList.toggle('filtered', wanted.size > 0);
    const quotes = new Set();
    for (const mark of article.querySelectorAll('mark[data-quote]')) {
      const on = isWanted(mark.dataset.speaker);
      mark.classList.toggle('on', on);
      if (mark.tabIndex === 0 || mark.dataset.stop) {
        mark.dataset.stop = '1';
        mark.tabIndex = wanted.size === 0 || on ? 0 : -1;
      }
      if (on) quotes.add(mark.dataset.quote);
    }
    for (const words of article.querySelectorAll('u[data-of]')) {
      words.classList.toggle('on', words.dataset.of.split(' ').some((id) => quotes.has(id)));
    }
    for (const note of article.querySelectorAll('.notes li')) {
      note.hidden = wanted.size > 0 && !isWanted(note.dataset.noteSpeaker);
    }
    return wanted.size > 0 ? quotes.size : -1;
  }

  const tell = (count) => {
    status.textContent = count < 0 ? 'All quotes are shown.' : `${count} ${count === 1 ? 'quote is' : 'quotes are'} shown.`;
  };

  function applyEverywhere() {
    const names = new Set([...document.querySelectorAll('.everywhere')].filter(pressed).map((button) => button.dataset.name));
    let count = names.size > 0 ? 0 : -1;
    for (const article of articles) {
      const buttons = [...article.querySelectorAll('.speaker')];
      for (const button of buttons) press(button, names.has(button.dataset.name));
      const found = apply(article);
      article.hidden = names.size > 0 && found < 0;
      count += Math.max(found, 0);
    }
    for (const link of document.querySelectorAll('.index a')) {
      link.closest('li').hidden = document.getElementById(link.hash.slice(1)).hidden;
    }
    tell(count);
  }

  document.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest('.speaker, .everywhere') : null;
    if (!button) return;
    press(button, !pressed(button));
    if (button.matches('.everywhere')) applyEverywhere(); else tell(apply(button.closest('article')));
  });

  function clearFilter() {
    const buttons = [...document.querySelectorAll('.speaker, .everywhere')].filter(pressed);
    for (const button of buttons) press(button, false);
    if (buttons.length > 0) applyEverywhere();
  }

  /* A link to a quote moves the focus to it, so that its card opens and the keys go on from there. */
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a.excerpt') : null;
    const mark = link && document.getElementById(link.hash.slice(1));
    if (!mark) return;
    event.preventDefault();
    mark.scrollIntoView({ block: 'center', behavior: 'instant' });
    mark.focus({ preventScroll: true, focusVisible: true });
  });

  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key === 'Escape') {
      if (shown) {
        dismissed = shown;
        hide();
      } else {
        clearFilter();
      }
      return;
    }
    const mark = markAt(document.activeElement);
    if (!mark || (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight')) return;
    const stops = [...main.querySelectorAll('mark[tabindex="0"]')].filter((stop) => !stop.closest('[hidden]'));
    const current = mark.closest('article').querySelector(`mark[data-quote="${mark.dataset.quote}"]`);
    const next = stops[stops.indexOf(current) + (event.key === 'ArrowRight' ? 1 : -1)];
    if (next) {
      event.preventDefault();
      next.focus({ focusVisible: true });
    }
  });
})();
