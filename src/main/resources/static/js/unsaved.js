// What a person typed and the server has not got yet: kept on this machine under their name, also when the tab is closed.
// A machine that keeps nothing (storage switched off or full) only loses this net.
const begin = (person) => `unsaved:${person}:`;
const person = () => document.querySelector("[data-signs-out]")?.dataset.signsOut ?? "";
const key = (address) => begin(person()) + address;

function tried(act) {
  try {
    return act();
  } catch {
    return undefined;
  }
}

// What is kept: { at, lock, fields }.
export const keep = (address, copy) => tried(() => localStorage.setItem(key(address), JSON.stringify(copy)));
export const kept = (address) => tried(() => JSON.parse(localStorage.getItem(key(address))));
export const forget = (address) => tried(() => localStorage.removeItem(key(address)));

export function forgetAll(name) {
  tried(() =>
    Object.keys(localStorage)
      .filter((one) => one.startsWith(begin(name)))
      .forEach((one) => localStorage.removeItem(one)),
  );
}
