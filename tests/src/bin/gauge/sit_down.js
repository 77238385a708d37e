// A resident of this name is called to the window and sits down.
const [name] = arguments;
const { call } = window.gauged;
window.gauged.begin(async () => {
  await call('queue.issue', { name });
  const { ticket } = await call('queue.call_next', {});
  const { residents } = await call('residents.find', { text: name });
  await call('visits.open', { ticket, resident: residents[0].resident });
});
