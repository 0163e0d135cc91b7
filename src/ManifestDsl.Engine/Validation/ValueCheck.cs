using ManifestDsl.Engine.Api;
using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Validation;

/// <summary>One value: its type (MDSL7006), the values that are allowed (MDSL7007), its form, its range (MDSL7008).</summary>
internal static class ValueCheck
{
    public static void Check(ManifestNode node, ApiValue value, ApiField field, CheckScope scope)
    {
        if (value.Kind == ApiValueKind.Quantity)
        {
            QuantityCheck.Check(node, field.Minimum, scope);
        }
        else if (PortCheck.Applies(field.Form))
        {
            PortCheck.Check(node, field.Form, scope);
        }
        else if (field.Form == ApiForm.CountOrPercent)
        {
            NumberCheck.CountOrPercent(node, scope);
        }
        else if (value.Kind == ApiValueKind.Text && ValueForm.Of(field.Form) is { } form)
        {
            CheckForm(node, form, field, scope);
        }
        else if (!HasKind(node, value.Kind))
        {
            scope.BadValue(ValidationRules.Type, node, $"write {ShapeText.OfKind(value.Kind)}");
        }
        else if (field.Allowed.Length > 0)
        {
            CheckAllowed(node, field, scope);
        }
        else
        {
            NumberCheck.Check(node, value.Kind, field, scope);
        }
    }

    // An empty text is no text to the API server, where the field need not be set.
    private static void CheckForm(ManifestNode node, ValueForm form, ApiField field, CheckScope scope)
    {
        if (node is ScalarNode { AsText: { } text } && (form.IsValidText(text, scope.Context.Options.KubernetesVersion) || (text.Length == 0 && !field.IsRequired)))
        {
            return;
        }

        scope.BadValue(form.Rule, node, $"write {form.Allowed}");
    }

    private static void CheckAllowed(ManifestNode node, ApiField field, CheckScope scope)
    {
        if (node is ScalarNode { AsText: { } text } && !field.Allowed.Contains(text) && (text.Length > 0 || field.IsRequired))
        {
            scope.BadValue(ValidationRules.Allowed, node, $"write {ShapeText.AllowedText(field)}");
        }
    }

    private static bool HasKind(ManifestNode node, ApiValueKind kind) => node is ScalarNode { Kind: var scalar } && kind switch
    {
        ApiValueKind.Text or ApiValueKind.Bytes => scalar == ScalarKind.Text,
        ApiValueKind.Time => scalar == ScalarKind.Text && Forms.TimeText.IsTime(((ScalarNode)node).Text),
        ApiValueKind.Boolean => scalar == ScalarKind.Boolean,
        ApiValueKind.Integer or ApiValueKind.LongInteger => scalar == ScalarKind.Integer,
        ApiValueKind.Number => scalar is ScalarKind.Integer or ScalarKind.Float,
        ApiValueKind.IntegerOrText => scalar is ScalarKind.Integer or ScalarKind.Text,
        _ => false,
    };
}
