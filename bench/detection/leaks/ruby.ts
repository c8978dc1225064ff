import { leaks } from './group.js';

export const ruby = leaks('ruby', [
  [
    'constant',
    'lib/ask.rb',
    `
module Ask
  MISTRAL_API_KEY = '{{key}}'.freeze
end
`,
  ],
  [
    'fetch default',
    'config/initializers/mistral.rb',
    `
Mistral.configure do |config|
  config.model = 'mistral-small-latest'
  config.api_key = ENV.fetch('MISTRAL_API_KEY', '{{key}}')
end
`,
  ],
  [
    'hash rocket header',
    'ask.rb',
    `
HTTParty.post('https://api.mistral.ai/v1/embeddings',
  headers: { 'Authorization' => 'Bearer {{key}}', 'Content-Type' => 'application/json' })
`,
  ],
  [
    'RubyLLM',
    'config/initializers/ruby_llm.rb',
    `
RubyLLM.configure do |c|
  c.openai_api_key = ENV['OPENAI_API_KEY']
  c.mistral_api_key = '{{key}}'
end
`,
  ],
  [
    'ENV or assign',
    'spec/spec_helper.rb',
    `
ENV['MISTRAL_API_KEY'] ||= '{{key}}'
`,
  ],
  [
    'client symbol',
    'bin/ask',
    `
#!/usr/bin/env ruby
client = Mistral::Client.new(api_key: "{{key}}", timeout: 20)
`,
  ],
]);
