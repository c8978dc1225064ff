import { texts } from '../../second-holdout/texts.js';

export const patches = texts('third-holdout/patches', [
  [
    'git diff adds',
    'fix.patch',
    `
diff --git a/bot.py b/bot.py
index 1111111..2222222 100644
--- a/bot.py
+++ b/bot.py
@@ -1,4 +1,4 @@
 import os
 from mistralai import Mistral
-client = Mistral(api_key=os.environ["MISTRAL_API_KEY"])
+client = Mistral(api_key="{{key}}")
`,
  ],
  [
    'removed line',
    'revert.diff',
    `
--- a/.env
+++ b/.env
@@ -1,2 +1 @@
 DEBUG=1
-MISTRAL_API_KEY={{key}}
`,
  ],
  [
    'format patch mail',
    '0001-add-provider.patch',
    `
From: Nina <nina@example.org>
Date: Mon, 3 Jun 2024 10:00:00 +0200
Subject: [PATCH] Add provider

---
 config.yml | 3 +++
 1 file changed, 3 insertions(+)

diff --git a/config.yml b/config.yml
@@ -1,2 +1,5 @@
 providers:
+  mistral:
+    model: mistral-tiny
+    api_key: {{key}}
--
2.43.0
`,
  ],
  [
    'conflict markers',
    'settings.py',
    `
<<<<<<< HEAD
MISTRAL_API_KEY = os.environ["MISTRAL_API_KEY"]
=======
MISTRAL_API_KEY = "{{key}}"
>>>>>>> feature/rag
`,
  ],
  [
    'review comment json',
    'pr-comments.json',
    `
[{"path":"bot.py","line":4,"body":"please drop this","diff_hunk":"@@ -1,3 +1,4 @@\\n from mistralai import Mistral\\n+client = Mistral(api_key=\\"{{key}}\\")"}]
`,
  ],
  [
    'svn diff',
    'change.diff',
    `
Index: conf/llm.ini
===================================================================
@@ -3,3 +3,3 @@
 [mistral]
-key=
+key={{key}}
`,
  ],
]);
