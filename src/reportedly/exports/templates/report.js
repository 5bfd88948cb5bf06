(function () {
  "use strict";
  var root = document.documentElement;

  // Light or dark: the reader's system decides until the button does.
  var button = document.getElementById("theme");
  var system = window.matchMedia("(prefers-color-scheme: dark)");
  function dark() { return root.dataset.theme ? root.dataset.theme === "dark" : system.matches; }
  function label() {
    button.textContent = dark() ? "Light" : "Dark";
    button.setAttribute("aria-label", "Show the page " + (dark() ? "light" : "dark"));
  }
  button.hidden = false;
  button.addEventListener("click", function () { root.dataset.theme = dark() ? "light" : "dark"; label(); });
  if (/[?&]theme=dark/.test(location.search)) root.dataset.theme = "dark";
  if (/[?&]theme=light/.test(location.search)) root.dataset.theme = "light";
  label();

  // A link into something folded unfolds it.
  function unfold() {
    var target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    for (var at = target; at; at = at.parentElement) if (at.tagName === "DETAILS") at.open = true;
    if (target) target.scrollIntoView();
  }
  window.addEventListener("hashchange", unfold);
  if (location.hash) unfold();
  window.addEventListener("beforeprint", function () {
    document.querySelectorAll("details").forEach(function (one) { one.open = true; });
  });

  // Words in an article lead to their statement, as the small number beside them does.
  document.addEventListener("click", function (event) {
    var words = event.target.closest(".hl");
    if (!words || event.target.closest("a") || String(window.getSelection())) return;
    var line = document.getElementById("said-" + words.dataset.s);
    if (line) location.hash = line.id;
  });

  // Pointing at a statement lights its words everywhere and its line in the picture.
  function light(name, on) {
    if (!name) return;
    document.querySelectorAll('.hl[data-s="' + name + '"]').forEach(function (one) { one.classList.toggle("on", on); });
    document.querySelectorAll('.hops path[data-s="' + name + '"]').forEach(function (one) {
      one.classList.toggle("on", on);
      one.parentNode.classList.toggle("lit", on);
    });
  }
  ["mouseover", "mouseout", "focusin", "focusout"].forEach(function (kind) {
    document.addEventListener(kind, function (event) {
      var one = event.target.closest && event.target.closest("[data-s]");
      if (one && !one.closest(".hops")) light(one.dataset.s, kind === "mouseover" || kind === "focusin");
    });
  });
})();
