#!/usr/bin/env bash
# '1' "2" `touch x` $(touch x) {{ 7*7 }} {{< x >}} </script> */ ''' """ � �\
# Takes ID, CLASS, A_B_C_TOUCH_X_TOUCH_X, X_ODD
set -euo pipefail

ID=${ID:-..%2F%24%28touch%20x%29%2F%27%22%3F%23%25}
CLASS=${CLASS:-$'\'single\' "double" `touch x` $(touch x) ${HOME} \\ \\n \\\\ \'\'\' """ {{ 7*7 }} {% raw %} {# no #} %s %41 !! EOF\nEOF\n</script><script>document.title=\'ran\'</script><img src=x onerror=alert(1)> &amp;lt; <b>bold</b> */ /* <!-- --> ]]>\n\n{{< x >}} {{% x %}} {{</* x */>}}\n\n+++\n---\ntitle: stolen\n---\n\n```\nfence $(touch x)\n\n| a | b |\n\n# heading\n\n[link](javascript:alert(1)) <https://x.example> &#x27; \xe2\x80\xaeevil\xe2\x80\xac \x07\x08\x1b[31m \x7f \xe2\x80\xa8 \xe2\x80\xa9 \xef\xbb\xbf \xe2\x80\x8b \xc2\x85 é ü 😀 end\\'}
A_B_C_TOUCH_X_TOUCH_X=${A_B_C_TOUCH_X_TOUCH_X:-$'\'1\' "2" `touch x` $(touch x) {{ 7*7 }} {{< x >}} </script> */ \'\'\' """ \xe2\x80\xae \x07\\'}
X_ODD=${X_ODD:-$'\'$(touch x)\' "`touch x`"'}

curl --silent --show-error --fail-with-body \
  --get "https://api.example.com/a%27b%24%28touch%20x%29%60touch%20x%60%22c%3C/script%3E/a%27b%24%28touch%20x%29%60touch%20x%60%22c/${ID}" \
  --header "X-Odd: ${X_ODD}" \
  --header 'Accept: application/json' \
  --data-urlencode "__class__=${CLASS}" \
  --data-urlencode "a%27b%22c%24%28touch%20x%29%60touch%20x%60=${A_B_C_TOUCH_X_TOUCH_X}"
