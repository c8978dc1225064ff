import { leaks } from './group.js';

export const diff = leaks('diff', [
  [
    'added line',
    'fix.patch',
    `
diff --git a/app.py b/app.py
index {{hex:7}}..{{hex:7}} 100644
--- a/app.py
+++ b/app.py
@@ -1,3 +1,3 @@
 from mistralai import Mistral
-client = Mistral(api_key=os.environ["MISTRAL_API_KEY"])
+client = Mistral(api_key="{{key}}")
`,
  ],
  [
    'removed line',
    'patches/0001-remove-key.patch',
    `
From {{sha1}} Mon Sep 17 00:00:00 2001
Subject: [PATCH] remove the key

-MISTRAL_API_KEY={{key}}
+MISTRAL_API_KEY=
`,
  ],
  [
    'conflict marks',
    'config/app.yml',
    `
<<<<<<< HEAD
mistral_key: {{key}}
=======
mistral_key: {{key2}}
>>>>>>> feature
`,
  ],
  [
    'context and added in YAML',
    'pr.diff',
    `
@@ -10,6 +10,7 @@ llm:
   mistral:
     model: mistral-large-latest
+    api_key: {{key}}
     timeout: 30
`,
  ],
]);
