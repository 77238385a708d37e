// Keeps what the page complains about, from the first moment on; the look tool puts it before everything else.
window.complaints = [];
addEventListener('error', ({ message, filename, lineno }) => {
  window.complaints.push(`error: ${message} (${filename}:${lineno})`);
});
addEventListener('unhandledrejection', ({ reason }) => {
  window.complaints.push(`rejected: ${reason?.stack ?? reason?.message ?? JSON.stringify(reason)}`);
});
addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) => {
  window.complaints.push(`policy: ${violatedDirective} ${blockedURI} ${sourceFile}`);
});
for (const level of ['error', 'warn']) {
  const before = console[level];
  console[level] = (...words) => {
    window.complaints.push(`${level}: ${words.map((word) => word?.stack ?? String(word)).join(' ')}`);
    before.apply(console, words);
  };
}
