using System.Text;

namespace ManifestDsl.Engine.Yaml;

/// <summary>The emitter's output: a string.</summary>
internal sealed class YamlTextWriter : TextWriter
{
    // About a Deployment.
    private readonly StringBuilder _text = new(2048);

    // The emitter escapes less when the encoding is a Unicode one; nothing is ever encoded here.
    public override Encoding Encoding => Encoding.UTF8;

    public override void Write(char value)
    {
        // The emitter thinks the byte order mark printable, but YAML allows it only in quoted text and many tools
        // strip it. Texts with one are always in double quotes, where this escape stands for it.
        if (value == TextSyntax.ByteOrderMark)
        {
            _text.Append("\\uFEFF");
        }
        else
        {
            _text.Append(value);
        }
    }

    public override void Write(string? value) => _text.Append(value);

    public override string ToString() => _text.ToString();
}
