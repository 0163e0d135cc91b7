using ManifestDsl.Evaluation.Values;

namespace ManifestDsl.Evaluation.Known;

/// <summary>Strings.</summary>
internal static class TextMembers
{
    public static void Register(MemberTable table)
    {
        table.Add("System.String", "Empty", static call => call.Constant(""));
        table.Add("System.String", "Length", static call => call.Instance is ConstantValue { Object: string text } ? call.Constant(text.Length) : call.Unsupported());
    }
}
