import { Converter } from 'opencc-js/cn2t'
import { describe, expect, it } from 'vitest'
import { mainlandTerms } from '../../../src/normalise/mainland-terms/mainland-terms.js'
import { normaliseText } from '../../../src/normalise/normalise-text.js'
import { HARD_WORDS, SENTENCES } from '../sample-text.js'

/** Made-up sentences with words that Taiwan says in another way. */
const SENTENCES_OF_TERMS = [
  '优化网上办事程序，在门户网站发布信息。',
  '依托互联网平台，推动数据共享和网络安全，保护知识产权。',
  '用户登录后可以搜索、打印办事指南，点击链接即可下载。',
  '支持企业开发软件和芯片，推广人工智能，布局移动通信。',
  '重大建设项目的审核结果，通过短信、视频解读告知群众。',
  '加强特种设备检查，规范性文件要同步公开。',
  '推进数字化转型，建设分布式服务器和数据库。',
  '不法经营者不得非法添加食品添加剂，出租车不得拒载。',
]

const toTaiwan = Converter({ from: 'cn', to: 'twp' })
const asked = (text: string) => normaliseText(text, { toMainlandTerms: true })

describe('words of Taiwan', () => {
  it('become those of the mainland where it is asked for', () => {
    const { text, diagnostics } = asked('網際網路、入口網站的最佳化程式')
    expect(text).toBe('互联网、门户网站的优化程序')
    expect(diagnostics).toMatchObject([
      { code: 'traditional-converted' },
      { code: 'taiwan-terms-replaced', values: { count: 4, from: '网际网路', to: '互联网' } },
    ])
  })

  it('stay where it is not asked for', () => {
    expect(normaliseText('網際網路、入口網站的最佳化程式').text).toBe('网际网路、入口网站的最佳化程式')
  })

  it('are the ones that a machine put in', () => {
    const copied = SENTENCES_OF_TERMS.map(toTaiwan)
    for (const [i, sentence] of SENTENCES_OF_TERMS.entries()) expect(copied[i]).not.toBe(sentence)
    expect(asked(copied.join('\n')).text).toBe(SENTENCES_OF_TERMS.join('\n'))
  })

  it('are taken for such beside sure ones only, if the mainland has them too', () => {
    expect(asked('支援灾区的专案').text).toBe('支援灾区的专案')
    expect(asked('支援資訊產業的專案，釋出資訊').text).toBe('支持信息产业的项目，发布信息')
  })

  it.each([
    ['資訊和程式：方程式、軟體動物', '信息和程序：方程式、软体动物'],
    ['最佳化資訊：專案組、對口支援、行政許可權', '优化信息：专案组、对口支援、行政许可权'],
    ['網路資訊：公路網路段、刊登出來、文物件數', '网络信息：公路网路段、刊登出来、文物件数'],
    ['網路資訊：蚌埠、鹹陽', '网络信息：蚌埠、咸阳'],
  ])('are not found in other words: %s', (text, expected) => {
    expect(asked(text).text).toBe(expected)
  })
})

it.each([
  ...SENTENCES,
  ...SENTENCES_OF_TERMS,
  ...HARD_WORDS,
  '互动交流、整合资源、建立档案、新增岗位、提高效能',
])('words of the mainland stay: %s', (text) => {
  const rewrite = mainlandTerms.prepare([text, '资讯、网路、程式'], { toMainlandTerms: true })
  expect(rewrite(text, 'paragraph').text).toBe(text)
})
