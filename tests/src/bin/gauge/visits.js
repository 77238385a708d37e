// Whole visits, one after the other: from the ticket to the PDF of the receipt. Says how long they took, in seconds.
const [count] = arguments;
const { call } = window.gauged;

async function visit(number) {
  await call('queue.issue', { name: '王阿姨' });
  const { ticket } = await call('queue.call_next', {});
  const { visit } = await call('visits.open', { ticket });
  await call('consultations.log', {
    visit,
    topic: '课程报名',
    question: `第${number}问：联合课程怎样报名？`,
    answer: '凭身份证在窗口报名，名额满时可排候补。',
  });
  const { receipt } = await call('visits.finish', { visit });
  await call('receipts.print', { receipt });
}

window.gauged.begin(async () => {
  const begun = performance.now();
  for (let number = 1; number <= count; number += 1) {
    await visit(number);
  }
  return (performance.now() - begun) / 1000;
});
