// A day far ahead is more often a slip of the pen than meant: it is asked about, once.
const far = 183 * 24 * 60 * 60 * 1000;

document.addEventListener(
  "submit",
  (event) => {
    const field = [...event.target.querySelectorAll("[data-asks-far]")].find(
      ({ value, dataset }) => value && dataset.asked !== value && new Date(value) - Date.now() > far,
    );
    if (!field) return;
    field.dataset.asked = field.value;
    const day = field.value.split("-").reverse().join("/");
    if (confirm(`Ngày ${day} còn hơn sáu tháng nữa. Vẫn tính hạn theo ngày này?`)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    field.focus();
  },
  true,
);
