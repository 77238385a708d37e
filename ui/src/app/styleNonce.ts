/**
 * The nonce under which this page may add styles: the shell writes it on the empty `<style>` of
 * index.html. Empty where no policy is in force (the development server, tests).
 */
export function styleNonce(): string {
  return document.querySelector('style')?.nonce ?? '';
}
