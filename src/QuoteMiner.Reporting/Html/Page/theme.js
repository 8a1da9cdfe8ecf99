
'use strict';
(() => {
  const root = document.documentElement;

  /* Theme: that of the system until the button is used, then the chosen one, where the browser lets a file remember it. */
  const themeButton = document.querySelector('.theme');
  const systemTheme = matchMedia('(prefers-color-scheme: dark)');
  const isDark = () => (root.dataset.theme ?? (systemTheme.matches ? 'dark' : 'light')) === 'dark';
  const labelTheme = () => { themeButton.textContent = isDark() ? 'Light theme' : 'Dark theme'; };
  try {
    const kept = localStorage.getItem('quoteminer-theme');
    if (kept === 'dark' || kept === 'light') root.dataset.theme = kept;
  } catch { /* storage is switched off */ }
  themeButton.addEventListener('click', () => {
    root.dataset.theme = isDark() ? 'light' : 'dark';
    labelTheme();
    try { localStorage.setItem('quoteminer-theme', root.dataset.theme); } catch { /* storage is switched off */ }
  });
  systemTheme.addEventListener('change', labelTheme);
  labelTheme();
  themeButton.hidden = false;
})();
