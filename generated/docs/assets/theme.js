// Before anything is shown: the theme that was chosen last, and that scripts work here.
try {
  const theme = localStorage.getItem("theme");
  if (theme) document.documentElement.dataset.theme = theme;
} catch { /* nothing is kept here */ }
document.documentElement.classList.add("js");
