// Without this the page still reads, hovers and tabs; it keeps notes on the screen, closes
// them with Escape, and goes from finding to finding with n and p.
(() => {
  const findings = [...document.querySelectorAll(".finding")];
  const figures = document.querySelectorAll(".figure");
  const phone = window.matchMedia("(max-width: 48rem)");
  const keepInside = (figure) => {
    const tip = figure.querySelector(".tip");
    tip.style.left = "";
    // On a phone the note lies at the bottom, or at the top where it would hide its figure.
    const low = figure.getBoundingClientRect().bottom > window.innerHeight / 2;
    figure.classList.toggle("low", phone.matches && low);
    if (phone.matches) return;
    const beyond = tip.getBoundingClientRect().right - document.documentElement.clientWidth + 8;
    if (beyond > 0) tip.style.left = `${-beyond}px`;
  };
  for (const figure of figures) {
    const open = () => { figure.classList.remove("closed"); keepInside(figure); };
    figure.addEventListener("mouseenter", open);
    figure.addEventListener("focus", open);
    figure.addEventListener("click", open);
  }
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.target.closest("input, textarea, select, [contenteditable]")) return;
    if (event.key === "Escape") {
      for (const figure of figures) {
        if (figure.matches(":hover, :focus")) figure.classList.add("closed");
      }
      return;
    }
    const step = { n: 1, p: -1 }[event.key];
    if (!step || !findings.length) return;
    const now = findings.indexOf(document.activeElement.closest(".finding"));
    const next = now < 0 && step < 0 ? findings.length - 1 : now + step;
    findings[(next + findings.length) % findings.length].focus();
  });
})();
