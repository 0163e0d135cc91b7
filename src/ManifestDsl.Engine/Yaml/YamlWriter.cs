using ManifestDsl.Engine.Model;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ManifestDsl.Engine.Yaml;

/// <summary>Manifest trees → YAML text, the form in which Kubernetes and people read it.</summary>
/// <remarks>
/// <para>Two blanks per level, lists at the level of their key, LF, no byte order mark, no folding of long lines.</para>
/// <para>
/// A text is plain only where YAML 1.1 and YAML 1.2 both read it as that text; otherwise it is quoted, or a literal
/// block when it has several lines. Half of a surrogate pair is not a character and no YAML can hold it: it is
/// written as U+FFFD.
/// </para>
/// <para>
/// The fields of API objects come in the order of <see cref="KeyOrder"/>; maps whose keys the user chose keep theirs.
/// </para>
/// <para>
/// The trees must be known: call <see cref="Unknowns.In"/> first. An <see cref="UnknownNode"/> that
/// gets here all the same is written as the text <c>&lt;unknown&gt;</c>, which no field of the API takes.
/// </para>
/// </remarks>
public static class YamlWriter
{
    // A reader looks for the colon of a key in 1024 characters, and an escape takes up to six for one.
    private const int WidestKey = 1000;
    private const int WidestEscapedKey = WidestKey / 6;

    private static readonly StreamStart StreamStart = new();
    private static readonly StreamEnd StreamEnd = new();
    private static readonly DocumentStart FirstDocument = new(null, null, isImplicit: true);
    private static readonly DocumentStart NextDocument = new(null, null, isImplicit: false);
    private static readonly DocumentEnd DocumentEnd = new(isImplicit: true);
    private static readonly MappingStart MappingStart = new(AnchorName.Empty, TagName.Empty, true, MappingStyle.Block);
    private static readonly MappingEnd MappingEnd = new();
    private static readonly SequenceStart SequenceStart = new(AnchorName.Empty, TagName.Empty, true, SequenceStyle.Block);
    private static readonly SequenceEnd SequenceEnd = new();

    /// <summary>One document, with a line break at its end.</summary>
    public static string Write(MapNode root)
    {
        var text = new YamlTextWriter();
        var emitter = Begin(text, HasWideKey(root));
        WriteDocument(emitter, root, FirstDocument);
        emitter.Emit(StreamEnd);
        return text.ToString();
    }

    /// <summary>One document per object, separated by <c>---</c>; empty when there are no objects.</summary>
    public static string Write(IReadOnlyList<KubernetesObject> objects)
    {
        var hasWideKey = false;
        for (var i = 0; i < objects.Count; i++)
        {
            hasWideKey |= HasWideKey(objects[i].Root);
        }

        var text = new YamlTextWriter();
        var emitter = Begin(text, hasWideKey);
        for (var i = 0; i < objects.Count; i++)
        {
            WriteDocument(emitter, objects[i].Root, i == 0 ? FirstDocument : NextDocument);
        }

        emitter.Emit(StreamEnd);
        return text.ToString();
    }

    private static Emitter Begin(YamlTextWriter text, bool hasWideKey)
    {
        var settings = new EmitterSettings(
            bestIndent: 2,
            bestWidth: int.MaxValue,
            isCanonical: false,
            maxSimpleKeyLength: hasWideKey ? WidestEscapedKey : WidestKey,
            skipAnchorName: true,
            indentSequences: false,
            newLine: "\n");
        var emitter = new Emitter(text, settings);
        emitter.Emit(StreamStart);
        return emitter;
    }

    private static void WriteDocument(Emitter emitter, MapNode root, DocumentStart start)
    {
        emitter.Emit(start);
        WriteMap(emitter, root, parentKey: "", isFreeForm: false);
        emitter.Emit(DocumentEnd);
    }

    /// <param name="emitter">Where to write.</param>
    /// <param name="node">What to write.</param>
    /// <param name="parentKey">The key under which the node stands, directly or as an item of a list.</param>
    /// <param name="isItem">True for an item of a list.</param>
    private static void WriteNode(Emitter emitter, ManifestNode node, string parentKey, bool isItem)
    {
        switch (node)
        {
            case MapNode map:
                WriteMap(emitter, map, parentKey, !isItem && KeyOrder.IsFreeForm(parentKey));
                break;
            case ListNode list:
                emitter.Emit(SequenceStart);
                foreach (var item in list.Items)
                {
                    WriteNode(emitter, item, parentKey, isItem: true);
                }

                emitter.Emit(SequenceEnd);
                break;
            case ScalarNode { Kind: ScalarKind.Text } scalar:
                WriteText(emitter, scalar.Text, isKey: false);
                break;
            case ScalarNode scalar:
                WriteScalar(emitter, ScalarSyntax.Plain(scalar), ScalarStyle.Plain);
                break;
            default:
                WriteText(emitter, "<unknown>", isKey: false);
                break;
        }
    }

    private static void WriteMap(Emitter emitter, MapNode map, string parentKey, bool isFreeForm)
    {
        emitter.Emit(MappingStart);
        var order = isFreeForm ? null : KeyOrder.Of(map, parentKey);
        for (var i = 0; i < map.Entries.Length; i++)
        {
            var entry = map.Entries[order is null ? i : order[i]];
            WriteText(emitter, entry.Key, isKey: true);
            WriteNode(emitter, entry.Value, entry.Key, isItem: false);
        }

        emitter.Emit(MappingEnd);
    }

    private static void WriteText(Emitter emitter, string text, bool isKey)
    {
        text = TextSyntax.WithoutLoneSurrogates(text);
        WriteScalar(emitter, text, TextSyntax.StyleOf(text, isKey));
    }

    // The emitter falls back to quotes wherever it thinks the style impossible, which keeps the text as it is.
    private static void WriteScalar(Emitter emitter, string text, ScalarStyle style) =>
        emitter.Emit(new Scalar(AnchorName.Empty, TagName.Empty, text, style, isPlainImplicit: true, isQuotedImplicit: true));

    private static bool HasWideKey(ManifestNode node)
    {
        switch (node)
        {
            case MapNode map:
                foreach (var entry in map.Entries)
                {
                    if ((entry.Key.Length > WidestEscapedKey && TextSyntax.StyleOf(entry.Key, isKey: true) != ScalarStyle.Plain)
                        || HasWideKey(entry.Value))
                    {
                        return true;
                    }
                }

                return false;
            case ListNode list:
                foreach (var item in list.Items)
                {
                    if (HasWideKey(item))
                    {
                        return true;
                    }
                }

                return false;
            default:
                return false;
        }
    }
}
