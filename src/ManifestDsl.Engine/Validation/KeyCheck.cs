using ManifestDsl.Engine.Api;
using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Validation;

/// <summary>MDSL7012 and MDSL7016: the keys of labels, annotations and data.</summary>
internal static class KeyCheck
{
    public static void Check(MapEntry entry, ApiField field, CheckScope scope)
    {
        if (ValueForm.Of(field.KeyForm) is { } form && !form.IsValidText(entry.Key, scope.Context.Options.KubernetesVersion))
        {
            scope.Findings.AddBadValue(
                form.Rule,
                entry.Value,
                $"{scope.Title}: the key of {scope.Trail} cannot be used: write {form.Allowed}");
        }
    }
}
