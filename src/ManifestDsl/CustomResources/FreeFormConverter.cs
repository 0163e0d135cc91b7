using System.Text.Json;
using System.Text.Json.Serialization;

namespace ManifestDsl;

/// <summary><see cref="FreeForm"/> as the JSON that it stands for.</summary>
internal sealed class FreeFormConverter : JsonConverter<FreeForm>
{
    public override FreeForm? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        From(JsonElement.ParseValue(ref reader));

    public override void Write(Utf8JsonWriter writer, FreeForm value, JsonSerializerOptions options)
    {
        switch (value.Content)
        {
            case Dictionary<string, FreeForm?> map:
                writer.WriteStartObject();
                foreach (var (name, item) in map)
                {
                    writer.WritePropertyName(name);
                    WriteItem(writer, item, options);
                }

                writer.WriteEndObject();
                break;
            case List<FreeForm?> list:
                writer.WriteStartArray();
                foreach (var item in list)
                {
                    WriteItem(writer, item, options);
                }

                writer.WriteEndArray();
                break;
            default:
                JsonSerializer.Serialize(writer, value.Content, value.Content.GetType(), options);
                break;
        }
    }

    private static FreeForm? From(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().ToDictionary(property => property.Name, property => From(property.Value)),
        JsonValueKind.Array => element.EnumerateArray().Select(From).ToList(),
        JsonValueKind.String => element.GetString(),
        JsonValueKind.True or JsonValueKind.False => element.GetBoolean(),
        JsonValueKind.Number => element.TryGetInt64(out var number) ? number : element.GetDouble(),
        _ => null,
    };

    private void WriteItem(Utf8JsonWriter writer, FreeForm? item, JsonSerializerOptions options)
    {
        if (item is null)
        {
            writer.WriteNullValue();
        }
        else
        {
            Write(writer, item, options);
        }
    }
}
