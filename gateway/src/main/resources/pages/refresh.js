// A part that keeps itself up to date: it asks for itself while somebody looks at it, and says so only when something has changed.
document.querySelectorAll('[data-refresh]').forEach((part) => {
  const says = document.querySelector('[data-refresh-says]');
  const summary = () => part.querySelector('[data-refresh-summary]')?.textContent ?? '';
  let known = summary();
  const refresh = () => {
    if (document.visibilityState === 'visible' && !document.querySelector('dialog[open]')) {
      window.htmx?.trigger(part, 'refresh');
    }
  };
  part.addEventListener('htmx:afterSwap', () => {
    if (summary() !== known) {
      known = summary();
      says.textContent = known;
    }
  });
  setInterval(refresh, Number(part.dataset.refresh) * 1000);
  document.addEventListener('visibilitychange', refresh);
});
