// Runs before the first paint, so that the page never flashes in the other scheme.
(function () {
  var chosen = 'auto';
  try {
    chosen = localStorage.getItem('hocso-color-scheme') || 'auto';
  } catch (_) {
    // Storage may be forbidden; the system's wish decides then.
  }
  var dark = matchMedia('(prefers-color-scheme: dark)').matches;
  var scheme = chosen === 'auto' ? (dark ? 'dark' : 'light') : chosen;
  document.documentElement.setAttribute('data-mantine-color-scheme', scheme);
})();
