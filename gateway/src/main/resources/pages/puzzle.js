// Each message costs the device that sends it a second of work (ALTCHA's proof of work), so that nobody floods the line and nobody has
// to be counted by an address. It begins when the page is shown, while the visitor still reads.
const encoder = new TextEncoder();
const hex = (bytes) => Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
const AT_ONCE = 400;

const solve = async () => {
  const answer = await fetch('/referral/v1/anonymous-challenges', { credentials: 'omit' });
  const puzzle = await answer.json();
  for (let from = 0; from <= puzzle.maxnumber; from += AT_ONCE) {
    const numbers = Array.from({ length: AT_ONCE }, (_, i) => from + i);
    const digests = await Promise.all(numbers.map((number) => crypto.subtle.digest('SHA-256', encoder.encode(puzzle.salt + number))));
    const found = digests.findIndex((digest) => hex(digest) === puzzle.challenge);
    if (found >= 0) {
      const { algorithm, challenge, salt, signature } = puzzle;
      return btoa(JSON.stringify({ algorithm, challenge, number: from + found, salt, signature }));
    }
  }
  throw new Error('no solution');
};

// One puzzle for one message: whichever form of the page is sent, the page is gone.
const forms = Array.from(document.querySelectorAll('form[data-puzzle]'));
let state = 'working';
const solved = solve().then((solution) => {
  forms.forEach((form) => { form.elements['/solution'].value = solution; });
  state = 'solved';
}, () => {
  // The gateway solves a few for browsers that could not.
  state = 'solved';
});

forms.forEach((form) => form.addEventListener('submit', (event) => {
  if (state === 'working' && (!event.submitter || event.submitter.value !== 'back')) {
    event.preventDefault();
    form.querySelector('[data-puzzle-state]').textContent = 'One moment, this device is getting ready to send.';
    const submitter = event.submitter;
    solved.then(() => form.requestSubmit(submitter));
  }
}));
