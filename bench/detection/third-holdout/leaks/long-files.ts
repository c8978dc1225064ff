import { texts } from '../../second-holdout/texts.js';

export const longFiles = texts('third-holdout/long-files', [
  [
    'telegram bot',
    'bot/main.py',
    `
#!/usr/bin/env python3
"""Телеграм-бот, который пересказывает статьи."""
import asyncio
import logging
import os

from aiogram import Bot, Dispatcher, types
from aiogram.filters import Command
from mistralai import Mistral

logging.basicConfig(level=logging.INFO)

TG_TOKEN = os.environ["TG_TOKEN"]
# ключ для нейросети, потом убрать
AI_TOKEN = "{{key}}"
MODEL = "mistral-small-latest"

bot = Bot(TG_TOKEN)
dp = Dispatcher()
ai = Mistral(api_key=AI_TOKEN)


@dp.message(Command("start"))
async def start(message: types.Message):
    await message.answer("Пришли ссылку")


@dp.message()
async def summarise(message: types.Message):
    text = message.text or ""
    answer = await ai.chat.complete_async(
        model=MODEL,
        messages=[{"role": "user", "content": "Перескажи: " + text}],
    )
    await message.answer(answer.choices[0].message.content)


if __name__ == "__main__":
    asyncio.run(dp.start_polling(bot))
`,
  ],
  [
    'discord bot',
    'src/bot.mjs',
    `
import { Client, GatewayIntentBits } from 'discord.js';
import { Mistral } from '@mistralai/mistralai';
import { readFile } from 'node:fs/promises';

const settings = {
  prefix: '!',
  channels: ['general', 'ki'],
  model: 'open-mistral-nemo',
  maxTokens: 300,
  secret: '{{key}}',
};

const discord = new Client({
  intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.MessageContent],
});
const mistral = new Mistral({ apiKey: settings.secret });

const systemPrompt = await readFile('prompt.txt', 'utf8');

discord.on('messageCreate', async (message) => {
  if (message.author.bot) return;
  if (!message.content.startsWith(settings.prefix)) return;
  const reply = await mistral.chat.complete({
    model: settings.model,
    maxTokens: settings.maxTokens,
    messages: [
      { role: 'system', content: systemPrompt },
      { role: 'user', content: message.content.slice(1) },
    ],
  });
  await message.reply(reply.choices[0].message.content);
});

discord.login(process.env.DISCORD_TOKEN);
`,
  ],
  [
    'gradio app',
    'app.py',
    `
import gradio as gr
import requests

TITLE = "Correcteur"
EXEMPLES = ["je suis aller", "ils mange"]


def corriger(texte, jeton="{{key}}"):
    corps = {
        "model": "mistral-small-latest",
        "messages": [
            {"role": "system", "content": "Corrige l'orthographe."},
            {"role": "user", "content": texte},
        ],
    }
    entetes = {"Authorization": "Bearer " + jeton, "Content-Type": "application/json"}
    r = requests.post("https://api.mistral.ai/v1/chat/completions", json=corps, headers=entetes, timeout=30)
    r.raise_for_status()
    return r.json()["choices"][0]["message"]["content"]


gr.Interface(corriger, "text", "text", title=TITLE, examples=EXEMPLES).launch()
`,
  ],
  [
    'bash script with variable far above',
    'scripts/translate.sh',
    `
#!/usr/bin/env bash
# Übersetzt alle Dateien eines Ordners.
set -euo pipefail

QUELLE=\${1:?Ordner fehlt}
ZIEL=\${2:-out}
SCHLUESSEL={{key}}
MODELL=mistral-small-latest

mkdir -p "$ZIEL"

uebersetze() {
  local text
  text=$(jq -Rs . < "$1")
  curl -sS https://api.mistral.ai/v1/chat/completions \\
    -H "Authorization: Bearer \${SCHLUESSEL}" \\
    -H 'Content-Type: application/json' \\
    -d "{\\"model\\":\\"$MODELL\\",\\"messages\\":[{\\"role\\":\\"user\\",\\"content\\":$text}]}" |
    jq -r '.choices[0].message.content'
}

for datei in "$QUELLE"/*.txt; do
  echo "-> $datei"
  uebersetze "$datei" > "$ZIEL/$(basename "$datei")"
done
`,
  ],
  [
    'java servlet',
    'src/ChatServlet.java',
    `
package fr.acme;

import jakarta.servlet.http.*;
import java.io.IOException;
import java.net.URI;
import java.net.http.*;

public class ChatServlet extends HttpServlet {

  private static final String URL = "https://api.mistral.ai/v1/chat/completions";
  private static final String MODELE = "mistral-tiny";
  private static final String CLE = "{{key}}";

  private final HttpClient http = HttpClient.newHttpClient();

  @Override
  protected void doPost(HttpServletRequest req, HttpServletResponse res) throws IOException {
    String corps = req.getReader().lines().reduce("", String::concat);
    HttpRequest appel = HttpRequest.newBuilder(URI.create(URL))
        .header("Authorization", "Bearer " + CLE)
        .header("Content-Type", "application/json")
        .POST(HttpRequest.BodyPublishers.ofString(corps))
        .build();
    try {
      res.getWriter().write(http.send(appel, HttpResponse.BodyHandlers.ofString()).body());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
`,
  ],
]);
